// Rules about percents of plan and shares of a total: recomputed from the amounts beside them.
import type Big from 'big.js';
import { decimal, divideHalfUp } from '../../plan/decimal';
import { halfStep, isMoney, scaledValue } from '../../prose/amounts';
import type { Quotient } from '../../prose/quotients';
import { writeNumber } from '../../vietnamese/write-number';
import type { Passage, Sentence } from '../context';
import { fromTo, withUnit } from '../quotes';
import type { TextReport, TextRule } from '../text-rule';

const HUNDRED = decimal(100);

/** The words from the amounts to the percent, as they stand. */
function quoteOf(text: string, { percent, pair }: Quotient): string {
  if (!pair) return fromTo(text, percent.start, percent.end);
  // A plan that was told before the result stays outside.
  const end = pair.whole.start > pair.part.start ? pair.whole.end : 0;
  return fromTo(text, Math.min(pair.part.start, percent.start), Math.max(percent.end, end));
}

/** 100·part/whole to the decimals that the text prints, half up; less 100 for an excess. */
function computed({ pair, word }: Quotient, places: number): Big | null {
  if (!pair || pair.whole.value.eq(0)) return null;
  const percent = divideHalfUp(partOf(pair).times(100), wholeOf(pair), places);
  return word === 'vượt' ? percent.minus(100) : percent;
}

type Pair = NonNullable<Quotient['pair']>;
/** `509/650 ha`: the part has the unit of the whole. */
const withUnits = ({ part, whole }: Pair): Pair['part'] =>
  part.unit.length === 0 ? { ...part, unit: whole.unit } : part;
const partOf = (pair: Pair): Big => scaledValue(withUnits(pair));
const wholeOf = ({ whole }: Pair): Big => scaledValue(whole);

/** Cut off instead of rounded: 4,746 printed as 4,74. */
function isTruncated({ pair, percent, word }: Quotient): boolean {
  if (!pair) return false;
  const { amount } = percent;
  const stated = word === 'vượt' ? amount.value.plus(100) : amount.value;
  const rest = partOf(pair)
    .times(100)
    .minus(stated.times(wholeOf(pair)));
  const step = wholeOf(pair).times(`1e-${amount.places}`);
  return rest.gt(0) && rest.lt(step);
}

/** Whether the amounts, rounded as they are printed, may come of a quotient that rounds to the percent. */
function isWithinRounding(stated: Quotient): boolean {
  const { pair, percent, word } = stated;
  if (!pair) return false;
  const [part, whole] = [partOf(pair), wholeOf(pair)];
  const [dPart, dWhole] = [halfStep(withUnits(pair)), halfStep(pair.whole)];
  if (whole.lte(dWhole)) return true;
  const least = part.minus(dPart).times(100).div(whole.plus(dWhole));
  const most = part.plus(dPart).times(100).div(whole.minus(dWhole));
  const value = word === 'vượt' ? percent.amount.value.plus(100) : percent.amount.value;
  const half = decimal(5).times(`1e-${percent.amount.places + 1}`);
  return value.plus(half).gte(least) && value.minus(half).lte(most);
}

function percentWords(value: Big): string {
  return `${writeNumber(value)}%`;
}

/** What two amounts make, with the decimals that the text uses, but 100% only when it is. */
function expectedPercent(stated: Quotient): string | null {
  const { percent, pair } = stated;
  if (!pair) return null;
  const isFull = partOf(pair).eq(wholeOf(pair));
  const places = isFull ? 0 : percent.amount.places;
  const value = computed(stated, places);
  if (!value) return null;
  const looksFull = value.eq(100) && !isFull;
  return percentWords(looksFull ? (computed(stated, places + 1) ?? value) : value);
}

/** Whether the text says "vượt" of what is the whole attainment: vượt 139,91%. */
function isExcessForRatio({ percent: { amount }, word, pair }: Quotient): boolean {
  if (word !== 'vượt') return false;
  if (!pair || pair.whole.value.eq(0)) return amount.value.gte(100);
  const attained = divideHalfUp(partOf(pair).times(100), wholeOf(pair), amount.places);
  return attained.eq(amount.value) && !attained.minus(100).eq(amount.value);
}

/** The factor of a thousand by which one of the amounts is off, where that makes the percent right. */
function wrongScale(stated: Quotient): boolean {
  const { pair, percent } = stated;
  if (!pair || !isMoney(pair.whole) || pair.part.unit[0] === pair.whole.unit[0]) return false;
  return ['1e3', '1e-3', '1e6', '1e-6'].some((factor) => {
    const value = partOf(pair).times(factor).times(100).div(wholeOf(pair));
    return value.minus(percent.amount.value).abs().lte('0.1');
  });
}

function forEachPercent(
  passages: readonly Passage[],
  visit: (stated: Quotient, passage: Passage) => void,
): void {
  for (const passage of passages) {
    for (const stated of passage.quotients) if (!stated.percent.hedged) visit(stated, passage);
  }
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
  checkText: ({ passages }, report) => {
    const excesses = new Set<string>();
    forEachPercent(passages, ({ word, percent }) => {
      if (word === 'vượt') excesses.add(percent.amount.text);
    });
    forEachPercent(passages, (stated, { line }) => {
      if (!isExcessForRatio(stated)) return;
      const { percent, pair } = stated;
      const { value } = percent.amount;
      const attained = percentWords(value);
      const over = writeNumber(value.minus(100));
      // Sure where the amounts stand beside it, or where the text itself gives the excess elsewhere.
      const isSure = pair !== null || excesses.has(over);
      report({
        line: line.number,
        quote: excessQuote(line.text, percent),
        expected: value.gt(100) ? `vượt ${over}%` : `đạt ${attained}`,
        sure: isSure ? 0.95 : 0.7,
      });
    });
  },
};

function excessQuote(text: string, { start, end }: Quotient['percent']): string {
  const before = text.slice(Math.max(0, start - 60), start);
  const word = before.toLowerCase().lastIndexOf('vượt');
  return fromTo(text, word < 0 ? start : start - before.length + word, end);
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
  checkText: ({ passages }, report, { tolerance }) => {
    forEachPercent(passages, (stated, passage) => {
      const { pair, percent } = stated;
      const value = computed(stated, percent.amount.places);
      if (!pair || !value || value.minus(percent.amount.value).abs().lte(tolerance)) return;
      if (isExcessForRatio(stated) || isTruncated(stated) || isWithinRounding(stated)) return;
      // A foreign comma in one of the amounts is told by its own rule.
      if (wrongScale(stated) || isForeignForm(pair)) return;
      reportPercent(stated, passage, report);
    });
  },
};

/** `2,150/2.150 ha`: a comma for thousands beside a point for thousands. */
function isForeignForm({ part, whole }: Pair): boolean {
  const [a, b] = [part.text, whole.text];
  return a !== b && (a.replace(',', '.') === b || b.replace(',', '.') === a);
}

function reportPercent(stated: Quotient, { line }: Passage, report: TextReport): void {
  const { pair, percent, word } = stated;
  const expected = expectedPercent(stated);
  if (!pair || expected === null) return;
  const isBelow = word === 'vượt' && partOf(pair).lt(wholeOf(pair));
  report({
    line: line.number,
    quote: quoteOf(line.text, stated),
    sure: pair.sure,
    expected: isBelow ? (expectedPercent({ ...stated, word: 'đạt' }) ?? expected) : expected,
    values: {
      part: pair.part.text,
      whole: pair.whole.text,
      stated: `${word === 'vượt' ? 'vượt ' : ''}${percent.amount.text}%`,
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
  checkText: ({ passages }, report) => {
    forEachPercent(passages, (stated, passage) => {
      const { amount } = stated.percent;
      const value = computed(stated, amount.places);
      if (!value || value.eq(amount.value) || !isTruncated(stated)) return;
      if (isRoundedMoney(stated) && isWithinRounding(stated)) return;
      reportPercent(stated, passage, report);
    });
  },
};

/** Money in tỷ with decimals was rounded from the books, and its percent computed from them. */
function isRoundedMoney({ pair }: Quotient): boolean {
  return pair !== null && isMoney(pair.whole) && pair.whole.places + pair.part.places > 0;
}

const WRONG_SCALE: TextRule = {
  id: 'prose.wrong-scale',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nhầm nghìn, triệu, tỷ', en: 'Thousands, millions, billions mixed up' },
  why: {
    vi: 'Ghi tỷ thay cho triệu là sai một nghìn lần; phần trăm ghi bên cạnh cho thấy điều đó.',
    en: 'Billions for millions is off a thousandfold; the percent beside it shows that.',
  },
  message: {
    vi: '“{quote}”: {part} so với {whole} không thể là {stated}; đơn vị tính nghìn, triệu, tỷ bị nhầm.',
    en: '“{quote}”: {part} of {whole} cannot be {stated}; thousands, millions or billions are mixed up.',
  },
  instruction: { vi: 'Sửa lại đơn vị tiền.', en: 'Correct the unit of money.' },
  checkText: ({ passages }, report) => {
    forEachPercent(passages, (stated, { line }) => {
      const { pair, percent } = stated;
      if (!pair || !wrongScale(stated)) return;
      const said = ({ text, unit }: Pair['part']): string =>
        `${text} ${unit.slice(0, 2).join(' ')}`;
      report({
        line: line.number,
        quote: quoteOf(line.text, stated),
        sure: pair.sure,
        values: {
          part: said(pair.part),
          whole: said(pair.whole),
          stated: `${percent.amount.text}%`,
        },
      });
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
  checkText: ({ passages, sentences }, report) => {
    forEachPercent(passages, (stated, { line }) => {
      const { pair, percent } = stated;
      if (!pair?.whole.value.eq(0) || percent.amount.value.eq(0)) return;
      report({
        line: line.number,
        quote: quoteOf(line.text, stated),
        values: { noun: pair.whole.unit.slice(0, 2).join(' ') || '…' },
      });
    });
    const absent = absentThings(sentences);
    if (absent.size === 0) return;
    for (const sentence of sentences) {
      // Nothing in the month does not gainsay a rate of the year.
      if (/(?<!\p{L})(?:nghị quyết|năm)(?!\p{L})/iu.test(sentence.heading)) continue;
      for (const { amount, start, end, what, role } of sentence.claims) {
        if (!amount.percent || !amount.value.eq(HUNDRED) || role !== 'result') continue;
        // "100% số vụ cháy được chữa kịp thời": what the percent is of may stand behind it.
        const subject = `${what.toLowerCase()} ${amount.unit.join(' ')}`;
        if (!HANDLED.test(subject)) continue;
        for (const [noun, where] of absent) {
          if (!new RegExp(`(?<!\\p{L})${headOf(noun)}(?!\\p{L})`, 'u').test(subject)) continue;
          const { text } = sentence.line;
          const from = Math.max(sentence.start, start - what.length - 1);
          report({
            line: sentence.line.number,
            quote: fromTo(
              text,
              Math.max(from, text.toLowerCase().lastIndexOf(headOf(noun), start)),
              end,
            ),
            values: { noun: { vi: `${noun} (dòng ${where})`, en: `${noun} (line ${where})` } },
            sure: 0.75,
          });
        }
      }
    }
  },
};

/** "đơn tố cáo đảng viên" is known again by its first two words. */
function headOf(noun: string): string {
  return noun.split(' ').slice(0, 2).join(' ');
}

/** What is done with what comes in; a rate of it needs something to have come in. */
const HANDLED =
  /(?<!\p{L})(?:giải quyết|xử lý|điều tra|khám phá|phá án|hòa giải|trả lời|tiếp nhận|xác minh|thụ lý|đúng hạn|kịp thời|dập tắt|được chữa)(?!\p{L})/u;

const ABSENT =
  /(?<!\p{L})(?:không|chưa)\s+(?:có|phát sinh|tiếp nhận|xảy ra|nhận được|nhận|ghi nhận)(?:\s+(?:phát sinh|trường hợp|nào|có|mới|thêm|các)){0,2}\s+(\p{Ll}+(?:\s\p{Ll}+){0,4}?)(?=\s+(?:nào|của|trên|trong|tại|về|mới|phát sinh|phải)(?!\p{L})|\s*[,.;:)]|$)/giu;
/** Words that say nothing of what was absent. */
const VAGUE =
  /^(?:gì|sai phạm|vướng mắc|vấn đề|biến động|thay đổi|ai|người|trường hợp|hiện tượng)/u;

/** What the text says did not occur → the line that says so. */
function absentThings(sentences: readonly Sentence[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { text, line, heading } of sentences) {
    if (
      /(?<!\p{L})(?:nhiệm vụ|phương hướng)(?!\p{L})/iu.test(heading) ||
      !/không|chưa/iu.test(text)
    ) {
      continue;
    }
    ABSENT.lastIndex = 0;
    for (let match = ABSENT.exec(text); match; match = ABSENT.exec(text)) {
      // "không có hồ sơ quá hạn" speaks of late ones only.
      const noun = (match[1] ?? '').trim().toLowerCase();
      const behind = text.slice(match.index + match[0].length);
      const isPart =
        /(?:quá hạn|tồn|trễ|chậm|vượt cấp|phức tạp|kéo dài)/u.test(noun) ||
        /^\s+(?:nào\s+)?(?:quá hạn|tồn|trễ|chậm|quá|vượt cấp|phức tạp|kéo dài|bị|thuộc)/u.test(
          behind,
        );
      if (!isPart && noun.length > 3 && !VAGUE.test(noun) && !found.has(noun)) {
        found.set(noun, line.number);
      }
    }
  }
  return found;
}

const HEDGE_WRONG_SIDE: TextRule = {
  id: 'prose.hedge-wrong-side',
  severity: 'warning',
  grain: 'text',
  title: { vi: '“Gần”, “trên” dùng ngược', en: '“Nearly” and “over” the wrong way round' },
  why: {
    vi: '“Gần 90%” là chưa tới 90%, “trên 90%” là đã hơn 90%; hai số bên cạnh nói ngược lại thì một chỗ sai.',
    en: '“Nearly 90%” is below, “over 90%” above it; where the amounts beside say otherwise one is wrong.',
  },
  message: {
    vi: '“{quote}”: {part} trên {whole} là {expected}.',
    en: '“{quote}”: {part} of {whole} is {expected}.',
  },
  instruction: { vi: 'Sửa lời hoặc sửa số.', en: 'Correct the word or the number.' },
  checkText: ({ passages }, report) => {
    for (const { line, quotients, shares } of passages) {
      const pairs = [
        ...quotients.flatMap(({ percent, pair }) => (pair ? [{ percent, pair }] : [])),
        ...shares.flatMap(({ count, percent, total }) =>
          total && percent.hedged
            ? [{ percent, pair: { part: count.amount, whole: total.amount, sure: 0.8 } }]
            : [],
        ),
      ];
      for (const { percent, pair } of pairs) {
        if (wholeOf(pair).eq(0)) continue;
        const exact = partOf(pair).times(100).div(wholeOf(pair));
        const said = percent.amount.value;
        const isWrong =
          (percent.hedge === 'below' && exact.gt(said)) ||
          (percent.hedge === 'above' && exact.lt(said));
        // A percent far off is of something else.
        if (!isWrong || exact.minus(said).abs().gt(10)) continue;
        report({
          line: line.number,
          quote: fromTo(line.text, Math.max(0, percent.start - 5), percent.end).trimStart(),
          expected: percentWords(exact.round(1, 1)),
          values: { part: pair.part.text, whole: pair.whole.text },
          sure: 0.8,
        });
      }
    }
  },
};

/** "1.176 tấn, vượt kế hoạch năm (1.200 tấn)", "185/185 ha, hoàn thành và vượt kế hoạch". */
const CLAIMED =
  /^[^;.(]{0,60}?,?\s(?:hoàn thành và |đạt và )?vượt(?: mức)?\s+(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})/iu;

const CLAIMED_EXCESS: TextRule = {
  id: 'prose.claimed-excess',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nói vượt kế hoạch khi chưa vượt', en: 'Plan said to be exceeded when it is not' },
  why: {
    vi: 'Số thực hiện chưa hơn kế hoạch thì chưa thể nói là vượt.',
    en: 'A result that is not above the plan does not exceed it.',
  },
  message: {
    vi: '“{quote}”: {part} không nhiều hơn kế hoạch {whole}.',
    en: '“{quote}”: {part} is not above the plan of {whole}.',
  },
  instruction: {
    vi: 'Sửa lời, hoặc xem lại hai số.',
    en: 'Correct the words, or check both numbers.',
  },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      paragraph.claims.forEach((claim, at) => {
        const next = paragraph.claims[at + 1];
        const behind = line.text.slice(claim.end, claim.end + 110);
        const words = CLAIMED.exec(behind);
        if (!words || claim.amount.percent || claim.hedged || claim.role !== 'result') return;
        const end = claim.end + words[0].length;
        const isPlanNext =
          next?.role === 'plan' &&
          next.unit === claim.unit &&
          next.start - end < 24 &&
          !next.hedged;
        if (next && next.start < end) return;
        const whole = claim.whole ?? (isPlanNext ? next.amount : null);
        if (!whole) return;
        const [part, plan] = [partOf({ part: claim.amount, whole, sure: 1 }), scaledValue(whole)];
        if (part.gt(plan)) return;
        report({
          line: line.number,
          quote: line.text.slice(claim.start, end),
          values: { part: claim.amount.text, whole: whole.text },
          sure: 0.9,
        });
      });
    }
  },
};

/** Bodies and places are a fixed number: more of them than there are cannot be. */
const FIXED =
  /^(?:thôn|bản|xóm|ấp|buôn|làng|tổ dân phố|khu phố|trường|chi bộ|xã|phường|cơ quan|đơn vị|trạm|chi hội|chi đoàn|lớp|tiêu chí|đại biểu)(?!\p{L})/u;

const MORE_THAN_ALL: TextRule = {
  id: 'prose.more-than-all',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Nhiều hơn tổng số', en: 'More than there are' },
  why: {
    vi: 'Số thôn, trường, chi bộ có thật không thể ít hơn số đã làm xong.',
    en: 'Villages, schools and cells that did something cannot be more than there are.',
  },
  message: {
    vi: '“{quote}”: {part} nhiều hơn tổng số {whole}.',
    en: '“{quote}”: {part} is more than the {whole} that there are.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ passages }, report) => {
    for (const { line, paragraph } of passages) {
      for (const { amount, whole, start, end } of paragraph.claims) {
        if (!whole || !FIXED.test(whole.unit.join(' ')) || amount.value.lte(whole.value)) continue;
        const behind = line.text.slice(end, end + 60);
        // Set against a plan, more may well be reached.
        if (
          /(?<!\p{L})(?:kế hoạch|chỉ tiêu|vượt)(?!\p{L})/iu.test(behind) ||
          amount.value.gt(whole.value.times(2))
        ) {
          continue;
        }
        report({
          line: line.number,
          quote: withUnit(line.text, start, end),
          values: { part: amount.text, whole: whole.text },
          sure: 0.88,
        });
      }
    }
  },
};

export const PERCENT_RULES: readonly TextRule[] = [
  EXCESS_FOR_RATIO,
  PERCENT_MISMATCH,
  PERCENT_TRUNCATED,
  WRONG_SCALE,
  HEDGE_WRONG_SIDE,
  CLAIMED_EXCESS,
  MORE_THAN_ALL,
  SHARE_OF_NOTHING,
];
