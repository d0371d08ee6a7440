// Averages told beside what they are made of: "45.900 triệu đồng với 612 hộ, bình quân 75 triệu đồng/hộ".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { halfStep, scaledValue, type Amount } from './amounts';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';

/** An average with its total and its count. */
export interface Average {
  readonly total: Claim;
  readonly count: Claim;
  readonly average: Claim;
  /** In the unit of `scaledValue`: the bounds that the rounded figures allow. */
  readonly least: Big;
  readonly most: Big;
}

/** How far before the average its total and count may stand. */
const REACH = 160;

/** The averages of a paragraph, where one total and one count of the named things stand before. */
export function averages({ claims, text }: Paragraph): Average[] {
  const found: Average[] = [];
  claims.forEach((average, at) => {
    const { per } = average.amount;
    if (per === null || average.whole || average.hedged || average.role !== 'result') return;
    if (TIMES.has(per)) return;
    if (/(?:tạ|tấn|kg|yến)$/u.test(average.amount.unit[0] ?? '')) return;
    // "400.000 đồng/lượt/ngày": more than one division.
    if (
      /^\s?(?:\p{L}+\s?){1,3}\/\s?\p{L}+(?:\s\p{L}+)?\s?\//u.test(
        text.slice(average.end, average.end + 40),
      )
    ) {
      return;
    }
    const near = claims
      .slice(Math.max(0, at - 6), at)
      .filter(({ end, sentence }) => sentence === average.sentence && average.start - end < REACH);
    const counts = near.filter(({ amount }) => amount.per === null && amount.unit[0] === per);
    const totals = near.filter(
      ({ amount }) =>
        amount.per === null && sameUnit(amount, average.amount) && amount.unit[0] !== per,
    );
    const [count, total] = [counts[counts.length - 1], totals[totals.length - 1]];
    if (!count || !total || counts.length > 1 || totals.length > 1) return;
    if (![count, total].every(isPlain)) return;
    if (
      /;/.test(text.slice(Math.min(count.end, total.end), average.start)) &&
      !/bình quân|trung bình/iu.test(average.what)
    ) {
      return;
    }
    const bound = (sign: 1 | -1): Big => {
      const each = scaledValue(average.amount).plus(step(average.amount).times(sign));
      return each.times(count.amount.value).plus(halfStep(total.amount).times(sign));
    };
    found.push({ total, count, average, least: bound(-1), most: bound(1) });
  });
  return found;
}

/** A result, told exactly. */
function isPlain({ hedged, whole, role, amount }: Claim): boolean {
  const isOfNow = role !== 'change' && role !== 'earlier';
  return isOfNow && !hedged && whole === null && !amount.percent;
}

const TIMES = new Set([
  'năm',
  'tháng',
  'ngày',
  'giờ',
  'quý',
  'tuần',
  'vụ',
  'ha',
  'km',
  'm2',
  'm',
  'kg',
  'lít',
  'kwh',
  'lần',
]);

/** An average is rounded to its last digit, whatever it is of. */
function step({ places, unit, ...amount }: Amount): Big {
  return scaledValue({ ...amount, places, unit, value: decimal(5).times(`1e-${places + 1}`) });
}

/** `triệu đồng` and `tỷ đồng` are money both; `khẩu` and `khẩu` one noun. */
function sameUnit(a: Amount, b: Amount): boolean {
  const money = /^(?:nghìn|ngàn|triệu|tỷ|tỉ|đồng)$/u;
  return a.unit[0] === b.unit[0] || (money.test(a.unit[0] ?? '') && money.test(b.unit[0] ?? ''));
}
