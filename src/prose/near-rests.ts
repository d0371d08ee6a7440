// What is said to be left, where one pair of amounts beside nearly makes it: "chi 1.297,2 trong 1.380 triệu, chưa chi 182,8".
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { amountPairs, type AmountPair } from './amount-pairs';
import { scaledValue } from './amounts';
import { isInClosedBrackets } from './brackets';
import type { Claim } from './claims';
import type { Listing } from './listing';
import type { Paragraph } from './paragraph';
import { isNearly } from './slips-of-digits';

/** Words before a number that make it what is left. */
const REST =
  /(?<![A-Za-zÀ-ỹ])(?:còn(?:\s+(?:lại|phải|tồn|thiếu|nợ|dư))?|chưa\s+(?!tính|kể|bao|gồm)\p{L}+|đang(?=\s+(?:giải quyết|xử lý|thực hiện|chờ|thụ lý|xem xét|chuyển))|tồn|chuyển (?:sang )?(?:kỳ|quý|tháng|năm) (?:sau|tới))(?:\s+(?!đạt|là)\p{L}+){0,3}\s*(?:là\s*|:\s*)?$/iu;
const NO_REST: ReadonlySet<Claim['role']> = new Set([
  'change',
  'earlier',
  'target',
  'plan',
  'from',
  'to',
] as const);
const OF_A_PART = /(?<![A-Za-zÀ-ỹ])(?:trong đó|riêng)(?!\p{L})/iu;
const SURE = 0.74;
/** So far behind the two it may stand. */
const REACH = 130;
/** More amounts beside than these fit anything. */
const MOST_AMOUNTS = 10;

/** The rests that `known` listings don't have. */
export function nearRests({ text, claims }: Paragraph, known: readonly Listing[]): Listing[] {
  return claims.flatMap((rest, at): Listing[] => {
    if (!isRest(text, rest) || known.some(({ parts }) => parts.includes(rest))) return [];
    const before = claims
      .slice(Math.max(0, at - MOST_AMOUNTS), at)
      .filter((one) => isToldBefore(text, one, rest));
    // What is listed as a part of one of them leaves nothing of another.
    const listed = new Set(known.flatMap(({ parts }) => parts));
    const whole = before.filter((one) => !listed.has(one));
    const pairs = amountPairs(whole, areAlike).filter(
      (pair) => rest.sentence - pair.at.sentence <= 1 && mayLeave(pair, rest),
    );
    const left = scaledValue(rest.amount);
    if (pairs.some((pair) => leftOf(pair).eq(left)) || isBalance(before, left)) return [];
    const [pair, ...others] = pairs.filter((one) => isNearly(rest.amount, leftOf(one)));
    if (!pair) return sharedOut(claims, at, rest);
    if (others.length > 0 || rest.start - pair.at.end > REACH) return [];
    if (OF_A_PART.test(text.slice(pair.at.end, rest.start))) return [];
    return [listingOf(pair, rest)];
  });
}

/** So far back, in sentences, a total may stand that several sentences share out. */
const SHARED_OUT = 4;

/** "được giao 41.300 triệu đồng. Vốn A là 27.900 triệu đồng. Vốn B là 9.100 triệu đồng. Số còn lại 4.500 triệu đồng". */
function sharedOut(claims: readonly Claim[], at: number, rest: Claim): Listing[] {
  if (rest.role !== 'remaining') return [];
  const before = claims
    .slice(Math.max(0, at - MOST_AMOUNTS), at)
    .filter((one) => rest.sentence - one.sentence <= SHARED_OUT && one.unit === rest.unit);
  const [total, ...parts] = before;
  if (!total || parts.length < 2 || !['result', 'plan'].includes(total.role)) return [];
  if (!parts.every(({ role }) => role === 'result')) return [];
  if (before.some(({ whole, hedged }) => whole !== null || hedged)) return [];
  const told = parts.reduce((sum, { amount }) => sum.plus(scaledValue(amount)), decimal(0));
  const left = scaledValue(total.amount).minus(told);
  if (left.eq(scaledValue(rest.amount)) || !isNearly(rest.amount, left)) return [];
  const sum = told.plus(scaledValue(rest.amount));
  return [
    {
      completeness: 'rest',
      total,
      parts: [...parts, rest],
      sum,
      isOtherwiseRight: false,
      sure: SURE,
    },
  ];
}

function isRest(text: string, { role, amount, whole, hedged, start }: Claim): boolean {
  if (amount.percent || whole !== null || hedged || NO_REST.has(role)) return false;
  return role === 'remaining' || REST.test(text.slice(Math.max(0, start - 44), start));
}

/** An amount of now, at most two sentences before the rest; brackets tell of what stands before them. */
function isToldBefore(text: string, one: Claim, rest: Claim): boolean {
  const isOfNow = one.role !== 'change' && one.role !== 'earlier';
  return (
    isOfNow &&
    rest.sentence - one.sentence <= 2 &&
    !one.amount.percent &&
    !one.hedged &&
    !isInClosedBrackets(text, one.start, rest.start)
  );
}

/** "xử lý xong 39" of "47 kiến nghị": a bare number counts what the other does. */
const areAlike = (first: Claim, second: Claim): boolean =>
  first.unit === second.unit || first.amount.unit.length * second.amount.unit.length === 0;

/** Whether the pair counts what the rest counts; without a unit it may be a day and a month. */
function mayLeave({ part, whole, at }: AmountPair, { unit, amount }: Claim): boolean {
  const isSame = at.unit === unit || amount.unit.length === 0 || part.unit.length === 0;
  // "Tổng hồ sơ: 2.418 (…). Đã giải quyết 2.305, đang giải quyết 123": of no day and no month.
  const isBare = [part, whole, amount].every((one) => one.unit.length === 0 || one === amount);
  const isCount = whole.unit.length > 0 || (isBare && part.value.gt(31) && whole.value.gt(31));
  return isSame && isCount && !/[-–]$/.test(at.what);
}

const leftOf = ({ part, whole }: AmountPair): Big => scaledValue(whole).minus(scaledValue(part));

/**
 * "Kỳ trước chuyển 17 vụ; phát sinh 3 vụ; đã xử lý 8 vụ; chuyển kỳ sau 12": what came in twice, less
 * what went. "23 vụ: thành 19, không thành 2, còn 2": less all that is told of it.
 */
function isBalance(before: readonly Claim[], left: Big): boolean {
  const values = before.map(({ amount }) => scaledValue(amount));
  const isAllTold = values.some((total, at) =>
    values
      .slice(at + 1)
      .reduce((rest, one) => rest.minus(one), total)
      .eq(left),
  );
  if (isAllTold) return true;
  return values.some((first, i) =>
    values.some(
      (second, j) =>
        j > i &&
        values.some((gone, k) => k !== i && k !== j && first.plus(second).minus(gone).eq(left)),
    ),
  );
}

function listingOf({ part, whole, at }: AmountPair, rest: Claim): Listing {
  const told = (amount: AmountPair['part']): Claim => ({
    ...at,
    amount,
    whole: null,
    start: amount.start,
    end: amount.end,
  });
  return {
    completeness: 'rest',
    total: told(whole),
    parts: [told(part), rest],
    sum: scaledValue(part).plus(scaledValue(rest.amount)),
    isOtherwiseRight: false,
    sure: SURE,
  };
}
