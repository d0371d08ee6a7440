// Rules about totals: parts that are listed must make the total, and none may be above it.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { writeNumber } from '../../vietnamese/write-number';
import { scaledValue, type Amount } from '../amounts';
import type { Claim } from '../claims';
import type { Sentence } from '../context';
import type { TextRule } from '../text-rule';

/** "gồm", "gồm có", "bao gồm": all parts follow. */
const ALL_PARTS = /(?<!\p{L})(?:bao\s+)?gồm(?:\s+có)?\s*:?\s*/iu;
const SOME_PARTS = /(?<!\p{L})(?:trong đó|trong số đó)(?:\s+có)?\s*:?\s*/iu;

/**
 * "trong đó: khối 6 có 131 em, khối 7 …": many parts that nearly make the total are surely meant to be
 * all of them, and so must be looked at.
 */
const LISTED_PARTS = /(?<!\p{L})(?:trong đó|trong số đó)\s*:\s*/iu;
const MANY_PARTS = 3;
const NEARLY_ALL = 0.05;

/** A total with the amounts that are listed as its parts. */
interface Listed {
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /** Where the last part ends. */
  readonly end: number;
}

const sameKind = (a: Amount, b: Amount): boolean =>
  a.percent === b.percent &&
  (a.unit[0] === b.unit[0] || (isMoney(a) && isMoney(b)) || b.unit.length === 0);

const isMoney = ({ unit }: Amount): boolean =>
  /^(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng)$/.test(unit[0] ?? '');

/** The list behind `mark`: every item must bring an amount of the total's kind. */
function listBehind(sentence: Sentence, mark: RegExp): Listed | null {
  const { line, start, end, claims } = sentence;
  const text = line.text.slice(0, end);
  const found = mark.exec(text.slice(start));
  if (!found) return null;
  const at = start + found.index;
  const from = at + found[0].length;
  const before = claims.filter((claim) => claim.end <= at);
  const total = before[before.length - 1];
  if (!total || total.amount.percent) return null;
  // "đạt 80% kế hoạch (80 ha), gồm: …": what stands in brackets is no total.
  if (/\(\s*$/.test(text.slice(start, total.start))) return null;
  // Between total and list only what is counted, and no new clause.
  if (/[;.]/.test(text.slice(total.end, at)) || at - total.end > 120) return null;
  const items = listItems(text, from, end);
  const parts: Claim[] = [];
  for (const [itemStart, itemEnd] of items) {
    const inside = claims.filter((claim) => claim.start >= itemStart && claim.end <= itemEnd);
    const own = inside.filter(({ amount }) => sameKind(total.whole ?? total.amount, amount));
    // A second amount of the same kind in one item: nobody knows which is the part.
    if (own.length !== 1 || !own[0]) return null;
    parts.push(own[0]);
  }
  const last = parts[parts.length - 1];
  return last && parts.length >= 2 ? { total, parts, end: last.end } : null;
}

/** Items apart by commas, semicolons or "và" before an amount; what stands in brackets is no item. */
function listItems(text: string, from: number, end: number): [number, number][] {
  const items: [number, number][] = [];
  let start = from;
  let depth = 0;
  const stop = listEnd(text, from, end);
  for (let at = from; at < stop; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    if (depth > 0) continue;
    const isMark = (sign === ',' || sign === ';') && /\s/.test(text.charAt(at + 1));
    const isAnd = /\s/.test(sign) && /^\svà\s+(?:[^,;.]{0,60}?)\d/u.test(text.slice(at, at + 70));
    if (!isMark && !isAnd) continue;
    items.push([start, at]);
    start = at + (isAnd ? 4 : 1);
  }
  items.push([start, stop]);
  return items;
}

/** A list ends where the sentence goes on to something else: after its last amount, at a semicolon. */
function listEnd(text: string, from: number, end: number): number {
  const list = text.slice(from, end);
  const hasCommas = /\d[^;]*,\s[^;]*\d/.test(list);
  const semicolon = list.indexOf(';');
  // "gồm 20 … và 13 …; các công trình …": with commas or "và" inside, the semicolon ends the list.
  if (semicolon < 0) return end;
  const head = list.slice(0, semicolon);
  const isHeadAList = (head.match(/\d+(?:[.,]\d+)*/g)?.length ?? 0) >= 2;
  return hasCommas && isHeadAList ? from + semicolon : isHeadAList ? from + semicolon : end;
}

function sum(parts: readonly Claim[]): Big {
  return parts.reduce((total, { amount }) => total.plus(scaledValue(amount)), decimal(0));
}

function unitOf({ amount, whole }: Claim): string {
  const words = (whole ?? amount).unit;
  return words.slice(0, isMoney(whole ?? amount) ? 2 : 1).join(' ');
}

/** The sum in the total's own unit. */
function inUnitOf(total: Claim, value: Big): string {
  const { amount } = total;
  const scale = amount.value.eq(0) ? decimal(1) : scaledValue(amount).div(amount.value);
  return `${writeNumber(value.div(scale), /^0\d/.test(amount.text))} ${unitOf(total)}`.trim();
}

const PARTS_NOT_TOTAL: TextRule<'tolerance'> = {
  id: 'prose.parts-not-total',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Các phần cộng lại khác tổng', en: 'Parts do not make the total' },
  why: {
    vi: 'Sau “gồm” là tất cả các phần, nên cộng lại phải đúng bằng tổng số đứng trước.',
    en: 'Behind “gồm” stand all parts, so they must add up to the total before it.',
  },
  message: {
    vi: '“{quote}”: các phần cộng lại là {sum}, không phải {total}.',
    en: '“{quote}”: the parts add up to {sum}, not {total}.',
  },
  instruction: {
    vi: 'Xem lại tổng số và từng phần, sửa số sai.',
    en: 'Check the total and each part, correct the wrong one.',
  },
  parameters: {
    tolerance: {
      name: 'sai số',
      default: 0,
      meaning: {
        vi: 'chênh lệch được bỏ qua, theo đơn vị tính của tổng',
        en: 'difference let pass, in the unit of the total',
      },
    },
  },
  checkText: ({ sentences }, report, { tolerance }) => {
    for (const sentence of sentences) {
      const all = listBehind(sentence, ALL_PARTS);
      const listed = all ?? listBehind(sentence, LISTED_PARTS);
      if (!listed) continue;
      const { total, parts, end } = listed;
      const made = sum(parts);
      const whole = scaledValue(total.amount);
      const gap = made.minus(whole).abs();
      if (gap.lte(scaledValue({ ...total.amount, value: decimal(tolerance) }))) continue;
      if (!all && (parts.length < MANY_PARTS || gap.gt(whole.times(NEARLY_ALL)))) continue;
      report({
        ...(all ? {} : { severity: 'warning' }),
        line: sentence.line.number,
        quote: sentence.line.text.slice(total.start, end),
        expected: inUnitOf(total, made),
        values: {
          sum: inUnitOf(total, made),
          total: `${total.amount.text} ${unitOf(total)}`.trim(),
        },
      });
    }
  },
};

const PART_OVER_WHOLE: TextRule = {
  id: 'prose.part-over-whole',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Một phần lớn hơn tổng', en: 'A part above its total' },
  why: {
    vi: 'Phần nêu sau “trong đó” nằm trong tổng số, không thể lớn hơn tổng số.',
    en: 'What stands behind “trong đó” lies within the total and cannot be more.',
  },
  message: {
    vi: '“{quote}”: riêng phần này là {part}, lớn hơn tổng số {total}.',
    en: '“{quote}”: this part alone is {part}, more than the total of {total}.',
  },
  instruction: { vi: 'Xem lại cả hai số.', en: 'Check both numbers.' },
  checkText: ({ sentences }, report) => {
    for (const { line, start, end, claims } of sentences) {
      const mark = SOME_PARTS.exec(line.text.slice(start, end));
      if (!mark) continue;
      const at = start + mark.index;
      const total = claims.filter((claim) => claim.end <= at).pop();
      const part = claims.find((claim) => claim.start >= at);
      if (!total || !part || total.amount.percent || total.whole || part.whole) continue;
      const isNear = !/[;.]\s/.test(line.text.slice(total.end, at)) && at - total.end < 80;
      const same = part.amount.unit.length > 0 && sameKind(total.amount, part.amount);
      if (!isNear || !same || !scaledValue(part.amount).gt(scaledValue(total.amount))) continue;
      report({
        line: line.number,
        quote: line.text.slice(total.start, part.end),
        values: {
          part: `${part.amount.text} ${unitOf(part)}`,
          total: `${total.amount.text} ${unitOf(total)}`,
        },
      });
    }
  },
};

export const SUM_TEXT_RULES: readonly TextRule[] = [PARTS_NOT_TOTAL, PART_OVER_WHOLE];
