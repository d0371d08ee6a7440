// Averages told beside what they are made of: "45.900 triệu đồng với 612 hộ, bình quân 75 triệu đồng/hộ".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { halfStep, isMeasured, scaledValue, unitHead, type Amount } from './amounts';
import { writeNumber } from '../vietnamese/write-number';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';
import { isOneDigitOff } from './slips-of-digits';

/** An average with its total and its count. */
export interface Average {
  readonly total: Claim;
  readonly count: Claim;
  readonly average: Claim;
  /** In the unit of `scaledValue`: the bounds that the rounded figures allow. */
  readonly least: Big;
  readonly most: Big;
}

/** How far from the average its total and count may stand. */
const REACH = 160;

/** The averages of a paragraph, where one total and one count of the named things stand beside. */
export function averages({ claims, text }: Paragraph): Average[] {
  return claims.flatMap((average, at): Average[] => {
    const per = perOf(average, text);
    if (per === null || !isAverage(average, per, text)) return [];
    const near = claims
      .slice(Math.max(0, at - 6), at + 4)
      .filter((one) => one !== average && isNear(one, average));
    const counts = near.filter((one) => one.end <= average.start && isCountOf(one, per));
    const behind = near.filter((one) => one.start >= average.end);
    const count =
      counts[counts.length - 1] ??
      behind.find(
        (one) => isCountOf(one, per) && (TIMES.has(per) || isInBrackets(text, average, one)),
      );
    const isTotal = (one: Claim): boolean =>
      one.amount.per === null && sameUnit(one.amount, average.amount) && one.amount.unit[0] !== per;
    // "mỗi suất 300.000 đồng" may be of another sum than the one told before.
    const isSaid = average.amount.per !== null;
    const before = near.filter(
      (one) =>
        one.end <= average.start &&
        isTotal(one) &&
        (isSaid || /tổng|trị giá|số tiền/iu.test(one.what)),
    );
    const added = behind.filter((one) => isTotal(one) && isToldAsTotal(text, average, one));
    const totals = added.length > 0 ? added : before;
    const total = totals[totals.length - 1];
    if (!count || !total || totals.length > 1) return [];
    // A year has months of its own: only a count of them that is told makes a total.
    if (TIMES.has(per) && added.length === 0) return [];
    if (![count, total].every(isPlain)) return [];
    const first = Math.min(count.end, total.end);
    if (
      added.length === 0 &&
      /;/.test(text.slice(first, average.start)) &&
      !/bình quân|trung bình/iu.test(average.what)
    ) {
      return [];
    }
    const made = averageOf(total, count, average);
    if (counts.length < 2 || isRight(made)) return [made];
    // Of several counts one is meant: the one that makes it, or nearly, or in another scale.
    const others = counts.filter(isPlain).map((one) => averageOf(total, one, average));
    if (others.some(isRight)) return [];
    const [meant, ...more] = others.filter(isSlip);
    return meant && more.length === 0 ? [meant] : [];
  });
}

/** Told exactly, of one division; a yield per hectare is no average of the office's. */
function isAverage(average: Claim, per: string, text: string): boolean {
  if (average.whole || average.hedged || average.role !== 'result') return false;
  if (/(?:tạ|tấn|kg|yến)$/u.test(average.amount.unit[0] ?? '') && per === 'ha') return false;
  return !isDividedTwice(average, text) || ofYear(average, text);
}

function averageOf(total: Claim, count: Claim, average: Claim): Average {
  const bound = (sign: 1 | -1): Big => {
    const each = scaledValue(average.amount).plus(step(average.amount).times(sign));
    return each.times(count.amount.value).plus(halfStep(total.amount).times(sign));
  };
  return { total, count, average, least: bound(-1), most: bound(1) };
}

function isRight({ total, least, most }: Average): boolean {
  const whole = scaledValue(total.amount);
  return whole.gte(least) && whole.lte(most);
}

/** One slip of a digit, or "nghìn" for "triệu", away from the right one. */
function isSlip({ total, count, average: { amount } }: Average): boolean {
  if (count.amount.value.lte(0) || amount.value.lte(0)) return false;
  const exact = scaledValue(total.amount).div(count.amount.value);
  const stated = scaledValue(amount);
  const isScaled = ['1e3', '1e-3', '1e4', '1e-4'].some((factor) =>
    exact.times(factor).minus(stated).abs().lte(stated.times(SCALED)),
  );
  const written = writeNumber(exact.div(stated.div(amount.value)).round(amount.places, 1));
  const padded =
    amount.text.length === written.length ? amount.text : amount.text.replace(/0$/, '');
  return isScaled || isOneDigitOff(padded, written);
}

const SCALED = 0.001;

/** What an average is of one of: "75 triệu đồng/hộ", "mỗi suất 500.000 đồng", "66 triệu đồng một hội viên". */
function perOf({ amount, start, end }: Claim, text: string): string | null {
  if (amount.per !== null) return amount.per;
  if (amount.percent) return null;
  const each =
    /(?<![A-Za-zÀ-ỹ])mỗi\s+(\p{L}+)(?:\s\p{L}+){0,2}\s*(?:(?:là|được|trị giá|có)\s+)?$/iu.exec(
      text.slice(Math.max(0, start - 40), start),
    );
  const one = /^\s*(?:[\p{L}\d]+\s){0,3}?(?:một|mỗi)\s+(\p{L}+)/iu.exec(text.slice(end, end + 40));
  return (each?.[1] ?? (isMeasured(amount) ? one?.[1] : undefined))?.toLowerCase() ?? null;
}

/** "b/q 500.000 đồng/hội viên (1.148 hội viên)": how many they are stands in brackets right behind. */
function isInBrackets(text: string, { end }: Claim, { start }: Claim): boolean {
  return /^[^,;.()]{0,30}\(\s*$/u.test(text.slice(end, start));
}

/** "400.000 đồng/lượt/ngày": more than one division. */
function isDividedTwice({ end }: Claim, text: string): boolean {
  return /^\s?(?:\p{L}+\s?){1,3}\/\s?\p{L}+(?:\s\p{L}+)?\s?\//u.test(text.slice(end, end + 40));
}

/** "600.000 đồng/ha/năm, kinh phí cả năm …": the year is the whole one. */
function ofYear({ end }: Claim, text: string): boolean {
  const behind = text.slice(end, end + 80);
  return /^[^,;.]{0,20}\/\s?năm[^;.]*(?<!\p{L})cả năm(?!\p{L})/iu.test(behind);
}

function isNear(one: Claim, { sentence, start, end }: Claim): boolean {
  return one.sentence === sentence && start - one.end < REACH && one.start - end < REACH;
}

const isCountOf = ({ amount }: Claim, per: string): boolean =>
  amount.per === null && amount.unit[0] === per;

/** "…, tổng trị giá 22.500.000 đồng", "cả quý 92 ngày là 5.704 kg". */
function isToldAsTotal(text: string, { end }: Claim, { start }: Claim): boolean {
  return /(?<![A-Za-zÀ-ỹ])(?:tổng|cộng|thành tiền|tất cả|trị giá|số tiền|kinh phí|cả thảy|cả (?:quý|năm|tháng|kỳ|đợt))(?!\p{L})[^;.]*$/iu.test(
    text.slice(end, start),
  );
}

/** A result, told exactly. */
function isPlain({ hedged, whole, role, amount }: Claim): boolean {
  const isOfNow = role !== 'change' && role !== 'earlier';
  // "48.750,000": nobody knows how much that is.
  const isClear = !/\.\d{3},\d{3}$/.test(amount.text);
  return isOfNow && isClear && !hedged && whole === null && !amount.percent;
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

/** `triệu đồng` and `tỷ đồng` are money both, `ha` and `m2` areas; `khẩu` and `khẩu` one noun. */
function sameUnit(a: Amount, b: Amount): boolean {
  const [one, other] = [a, b].map((amount) => unitHead({ ...amount, per: null }));
  return a.unit[0] === b.unit[0] || (isMeasured(a) && one === other);
}
