// Rules about percents of plan and shares of a total: recomputed from the amounts beside them.
import type Big from 'big.js';
import { decimal, divideHalfUp } from '../../plan/decimal';
import { halfStep, isMoney, scaledValue } from '../../prose/amounts';
import type { Quotient } from '../../prose/quotients';
import { writeNumber } from '../../vietnamese/write-number';
import type { Passage } from '../context';
import { fromTo } from '../quotes';
import {
  forEachPercent,
  partOf,
  percentWords,
  quoteOf,
  wholeOf,
  withUnits,
  type Pair,
} from '../quotient-words';
import type { TextReport, TextRule } from '../text-rule';

/** 100·part/whole to the decimals that the text prints, half up; less 100 for an excess. */
function computed({ pair, word }: Quotient, places: number): Big | null {
  if (!pair || pair.whole.value.eq(0)) return null;
  const percent = divideHalfUp(partOf(pair).times(100), wholeOf(pair), places);
  return word === 'vượt' ? percent.minus(100) : percent;
}

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
      if (hasOtherPlan(stated, passage) || isOfOtherTotal(stated, passage)) return;
      reportPercent(stated, passage, report);
    });
  },
};

/** "5/12 chi hội, đạt 50% kế hoạch năm (cả năm kiểm tra 10 chi hội)": of the plan told right behind. */
function hasOtherPlan(
  { pair, percent }: Quotient,
  { paragraph: { claims, text } }: Passage,
): boolean {
  const plan = claims[claims.indexOf(percent) + 1];
  if (!pair || plan?.sentence !== percent.sentence || plan.whole || plan.amount.percent) {
    return false;
  }
  const between = text.slice(percent.end, plan.start);
  const unit = pair.whole.unit[0];
  if (!/^[^.;]{0,40}\([^()]{0,40}$/u.test(between) || plan.amount.unit[0] !== unit) return false;
  const made = partOf(pair).times(100).div(scaledValue(plan.amount));
  return made.round(percent.amount.places, 1).eq(percent.amount.value);
}

/** "chi 60.480 triệu đồng …, trong đó đầu tư 10.080 triệu đồng (16,7% tổng chi)": of a total told before. */
function isOfOtherTotal(
  { pair, percent }: Quotient,
  { paragraph: { claims, text } }: Passage,
): boolean {
  if (
    !pair ||
    !/^\s?%\s+(?:của\s+)?tổng(?!\p{L})/iu.test(text.slice(percent.end, percent.end + 16))
  ) {
    return false;
  }
  return claims.some(({ sentence, amount, start }) => {
    if (sentence !== percent.sentence || start >= pair.part.start || amount.percent) return false;
    if (amount.unit[0] !== pair.part.unit[0] || amount.value.eq(0)) return false;
    const made = partOf(pair).times(100).div(scaledValue(amount));
    return made.round(percent.amount.places, 1).eq(percent.amount.value);
  });
}

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

export const PERCENT_RULES: readonly TextRule[] = [
  EXCESS_FOR_RATIO,
  PERCENT_MISMATCH,
  PERCENT_TRUNCATED,
  WRONG_SCALE,
];
