// Rules about percents of plan and shares of a total: recomputed from the amounts beside them.
import type Big from 'big.js';
import { decimal, divideHalfUp } from '../../plan/decimal';
import { writeNumber } from '../../vietnamese/write-number';
import type { Sentence } from '../context';
import { statedPercents, type StatedPercent } from '../percent-pairs';
import type { TextReport, TextRule } from '../text-rule';

const HUNDRED = decimal(100);

/** The words from the amounts to the percent, as they stand. */
function quoteOf({ sentence, percent, pair }: StatedPercent): string {
  const start = Math.min(pair?.part.start ?? percent.start, percent.start);
  return percentQuote(sentence, start, percent.end);
}

function percentQuote({ line: { text } }: Sentence, start: number, end: number): string {
  return text.slice(start, end) + (/^\s?%/.exec(text.slice(end, end + 2))?.[0] ?? '');
}

/** 100·part/whole to the decimals that the text prints, half up; less 100 for an excess. */
function computed({ pair, word }: StatedPercent, places: number): Big | null {
  if (!pair || pair.whole.value.eq(0)) return null;
  const percent = divideHalfUp(pair.part.value.times(100), pair.whole.value, places);
  return word === 'vượt' ? percent.minus(100) : percent;
}

/** Cut off instead of rounded: 4,746 printed as 4,74. */
function isTruncated({ pair, percent, word }: StatedPercent): boolean {
  if (!pair) return false;
  const stated = word === 'vượt' ? percent.value.plus(100) : percent.value;
  const rest = pair.part.value.times(100).minus(stated.times(pair.whole.value));
  const step = pair.whole.value.times(`1e-${percent.places}`);
  return rest.gt(0) && rest.lt(step);
}

function percentWords(value: Big): string {
  return `${writeNumber(value)}%`;
}

/** What two amounts make, with the decimals that the text uses, but 100% only when it is. */
function expectedPercent(stated: StatedPercent): string | null {
  const { percent, pair } = stated;
  if (!pair) return null;
  const places = pair.part.value.eq(pair.whole.value) ? 0 : percent.places;
  const value = computed(stated, places);
  if (!value) return null;
  const looksFull = value.eq(100) && !pair.part.value.eq(pair.whole.value);
  return percentWords(looksFull ? (computed(stated, places + 1) ?? value) : value);
}

/** Whether the text says "vượt" of what is the whole attainment: vượt 139,91%. */
function isExcessForRatio({ percent, word, pair }: StatedPercent): boolean {
  if (word !== 'vượt') return false;
  if (!pair || pair.whole.value.eq(0)) return percent.value.gte(100);
  const attained = divideHalfUp(pair.part.value.times(100), pair.whole.value, percent.places);
  return attained.eq(percent.value) && !attained.minus(100).eq(percent.value);
}

function forEachPercent(
  sentences: readonly Sentence[],
  visit: (stated: StatedPercent) => void,
): void {
  for (const sentence of sentences) statedPercents(sentence).forEach(visit);
}

const EXCESS_FOR_RATIO: TextRule = {
  id: 'prose.excess-for-ratio',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Dùng “vượt” thay cho “đạt”', en: '“Exceeded by” for “reached”' },
  why: {
    vi: '“Vượt” chỉ nói phần hơn kế hoạch: đạt 139,91% là vượt 39,91%.',
    en: '“Vượt” states only what is above the plan: reaching 139.91% is exceeding it by 39.91%.',
  },
  message: {
    vi: '“{quote}”: đây là phần trăm đạt được, không phải phần vượt kế hoạch.',
    en: '“{quote}”: this is the percent reached, not the excess over the plan.',
  },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  checkText: ({ sentences }, report) => {
    const excesses = new Set<string>();
    forEachPercent(sentences, ({ word, percent }) => {
      if (word === 'vượt') excesses.add(percent.text);
    });
    forEachPercent(sentences, (stated) => {
      if (!isExcessForRatio(stated)) return;
      const { percent, pair, sentence } = stated;
      const attained = percentWords(percent.value);
      const over = writeNumber(percent.value.minus(100));
      // Sure where the amounts stand beside it, or where the text itself gives the excess elsewhere.
      const sure = pair !== null || excesses.has(over);
      report({
        line: sentence.line.number,
        quote: excessQuote(stated),
        expected: percent.value.gt(100) ? `vượt ${over}%` : `đạt ${attained}`,
        severity: sure ? 'error' : 'warning',
      });
    });
  },
};

function excessQuote({ sentence, percent }: StatedPercent): string {
  const { text } = sentence.line;
  const before = text.slice(Math.max(sentence.start, percent.start - 60), percent.start);
  const word = before.toLowerCase().lastIndexOf('vượt');
  const start = word < 0 ? percent.start : percent.start - before.length + word;
  return percentQuote(sentence, start, percent.end);
}

const PERCENT_MISMATCH: TextRule<'tolerance'> = {
  id: 'prose.percent-mismatch',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Phần trăm tính sai', en: 'Wrong percent' },
  why: {
    vi: 'Phần trăm phải đúng bằng số thực hiện chia cho kế hoạch (hoặc tổng số) ghi ngay bên cạnh.',
    en: 'A percent must be the result divided by the plan or total that stands beside it.',
  },
  message: {
    vi: '“{quote}”: {part} trên {whole} không phải là {stated}.',
    en: '“{quote}”: {part} of {whole} is not {stated}.',
  },
  instruction: {
    vi: 'Số đúng là {expected}; xem lại cả hai số liệu rồi sửa.',
    en: 'It makes {expected}; check both amounts, then correct it.',
  },
  parameters: {
    tolerance: {
      name: 'sai số',
      default: 0,
      meaning: {
        vi: 'chênh lệch được bỏ qua, tính bằng điểm phần trăm',
        en: 'difference let pass, in percentage points',
      },
    },
  },
  checkText: ({ sentences }, report, { tolerance }) => {
    forEachPercent(sentences, (stated) => {
      const { pair, percent } = stated;
      const value = computed(stated, percent.places);
      if (!pair || !value || value.minus(percent.value).abs().lte(tolerance)) return;
      if (isExcessForRatio(stated) || isTruncated(stated)) return;
      reportPercent(stated, report);
    });
  },
};

function reportPercent(stated: StatedPercent, report: TextReport): void {
  const { pair, percent, sentence, word } = stated;
  const expected = expectedPercent(stated);
  if (!pair || expected === null) return;
  const isBelow = word === 'vượt' && pair.part.value.lt(pair.whole.value);
  report({
    line: sentence.line.number,
    quote: quoteOf(stated),
    expected: isBelow ? (expectedPercent({ ...stated, word: 'đạt' }) ?? expected) : expected,
    values: {
      part: pair.part.text,
      whole: pair.whole.text,
      stated: `${word === 'vượt' ? 'vượt ' : ''}${percent.text}%`,
    },
  });
}

const PERCENT_TRUNCATED: TextRule = {
  id: 'prose.percent-truncated',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Phần trăm bị cắt bớt, chưa làm tròn', en: 'Percent cut off, not rounded' },
  why: {
    vi: 'Chữ số bỏ đi từ 5 trở lên thì chữ số trước nó tăng 1: 4,746 làm tròn là 4,75.',
    en: 'A dropped digit of 5 or more raises the one before it: 4.746 rounds to 4.75.',
  },
  message: {
    vi: '“{quote}”: {part} trên {whole} làm tròn không phải là {stated}; phần lẻ đã bị cắt bớt.',
    en: '“{quote}”: {part} of {whole} does not round to {stated}; the decimals were cut off.',
  },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  checkText: ({ sentences }, report) => {
    forEachPercent(sentences, (stated) => {
      const value = computed(stated, stated.percent.places);
      if (!value || value.eq(stated.percent.value) || !isTruncated(stated)) return;
      reportPercent(stated, report);
    });
  },
};

const SHARE_OF_NOTHING: TextRule = {
  id: 'prose.share-of-nothing',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Phần trăm của số không', en: 'Share of nothing' },
  why: {
    vi: 'Không có việc nào thì không có tỷ lệ hoàn thành: 100% của 0 không nói lên điều gì.',
    en: 'Where nothing occurred there is no rate of completion: 100% of 0 says nothing.',
  },
  message: {
    vi: '“{quote}”: tỷ lệ này tính trên 0 {noun}.',
    en: '“{quote}”: this rate is computed from 0 {noun}.',
  },
  instruction: {
    vi: 'Bỏ tỷ lệ, ghi “không phát sinh”, hoặc xem lại số liệu.',
    en: 'Drop the rate and write “không phát sinh”, or check the figures.',
  },
  checkText: ({ sentences }, report) => {
    forEachPercent(sentences, (stated) => {
      const { pair, percent, sentence } = stated;
      if (!pair?.whole.value.eq(0) || percent.value.eq(0)) return;
      report({
        line: sentence.line.number,
        quote: quoteOf(stated),
        values: { noun: pair.whole.unit.slice(0, 2).join(' ') || '…' },
      });
    });
    const absent = absentThings(sentences);
    if (absent.size === 0) return;
    for (const sentence of sentences) {
      // Nothing in the month does not gainsay a rate of the year.
      if (/(?<!\p{L})(?:nghị quyết|năm)(?!\p{L})/iu.test(sentence.heading)) continue;
      for (const { amount, start, end, what } of sentence.claims) {
        if (!amount.percent || !amount.value.eq(HUNDRED)) continue;
        const subject = what.toLowerCase();
        if (!/(?<!\p{L})(?:giải quyết|xử lý|điều tra|khám phá|phá án|hòa giải)/u.test(subject)) {
          continue;
        }
        for (const [noun, where] of absent) {
          if (!subject.includes(noun)) continue;
          const { text } = sentence.line;
          const from = Math.max(sentence.start, start - what.length - 1);
          report({
            line: sentence.line.number,
            quote: percentQuote(sentence, Math.max(from, text.lastIndexOf(noun, start)), end),
            values: { noun: { vi: `${noun} (dòng ${where})`, en: `${noun} (line ${where})` } },
            severity: 'warning',
          });
        }
      }
    }
  },
};

const ABSENT =
  /(?<!\p{L})(?:không|chưa)\s+(?:có|phát sinh|tiếp nhận|xảy ra|nhận được|ghi nhận)(?:\s+(?:phát sinh|trường hợp|nào|có|mới)){0,2}\s+(đơn thư|vụ án|vụ việc|hồ sơ|đơn khiếu nại|tin báo|kiến nghị|vụ phạm pháp)/giu;

/** What the text says did not occur → the line that says so. */
function absentThings(sentences: readonly Sentence[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text, line } of sentences) {
    ABSENT.lastIndex = 0;
    for (let match = ABSENT.exec(text); match; match = ABSENT.exec(text)) {
      // "không có hồ sơ quá hạn" speaks of late ones only.
      const behind = text.slice(match.index + match[0].length);
      const noun = (match[1] ?? '').toLowerCase();
      const isPart = /^\s+(?:quá hạn|tồn|trễ|chậm|nào quá|vượt cấp|phức tạp|kéo dài)/u.test(behind);
      if (!isPart && !found.has(noun)) found.set(noun, line.number);
    }
  }
  return found;
}

export const PERCENT_RULES: readonly TextRule[] = [
  EXCESS_FOR_RATIO,
  PERCENT_MISMATCH,
  PERCENT_TRUNCATED,
  SHARE_OF_NOTHING,
];
