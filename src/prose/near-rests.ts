// What is said to be left, where one pair of amounts beside makes nearly that: "chi 1.297,2 của 1.380 triệu, số chưa chi 182,8".
import type Big from 'big.js';
import { scaledValue, type Amount } from './amounts';
import { isInClosedBrackets } from './brackets';
import type { Claim } from './claims';
import type { Listing } from './listing';
import type { Paragraph } from './paragraph';
import { isNearly } from './slips-of-digits';

/** Words before a number that make it what is left. */
const REST =
  /(?<!\p{L})(?:còn(?:\s+(?:lại|phải|tồn|thiếu|nợ|dư))?|chưa\s+\p{L}+|tồn|chuyển (?:sang )?(?:kỳ|quý|tháng|năm) (?:sau|tới))(?:\s+(?!đạt|là)\p{L}+){0,3}\s*(?:là\s*|:\s*)?$/iu;
const SURE = 0.74;
/** So far behind the two it may stand. */
const REACH = 130;
/** More amounts beside than these fit anything. */
const MOST_AMOUNTS = 10;

/** The whole and the done of a rest. */
interface Two {
  readonly whole: Amount;
  readonly done: Amount;
  readonly at: Claim;
}

/** The rests that `known` listings don't have. */
export function nearRests({ text, claims }: Paragraph, known: readonly Listing[]): Listing[] {
  return claims.flatMap((rest, at): Listing[] => {
    if (!isRest(text, rest) || known.some(({ parts }) => parts.includes(rest))) return [];
    const before = claims
      .slice(Math.max(0, at - MOST_AMOUNTS), at)
      .filter(
        ({ sentence, amount, hedged, role, start }) =>
          rest.sentence - sentence <= 1 &&
          !amount.percent &&
          !hedged &&
          role !== 'change' &&
          role !== 'earlier' &&
          !isInClosedBrackets(text, start, rest.start),
      );
    const pairs = pairsOf(before, rest);
    const left = scaledValue(rest.amount);
    const made = ({ whole, done }: Two): Big => scaledValue(whole).minus(scaledValue(done));
    if (pairs.length === 0 || pairs.some((one) => made(one).eq(left))) return [];
    if (isBalance(before, rest)) return [];
    const near = pairs.filter((one) => isNearly(rest.amount, made(one)));
    const [one] = near;
    if (
      !one ||
      near.length > 1 ||
      rest.start - one.at.end > REACH ||
      /(?<!\p{L})(?:trong đó|riêng)(?!\p{L})/iu.test(text.slice(one.at.end, rest.start))
    ) {
      return [];
    }
    const { whole, done } = one;
    const total = { ...one.at, amount: whole, whole: null, start: whole.start, end: whole.end };
    const part = { ...one.at, amount: done, whole: null, start: done.start, end: done.end };
    return [
      {
        ...{ completeness: 'rest' as const, total, parts: [part, rest], isOtherwiseRight: false },
        sum: scaledValue(done).plus(left),
        sure: SURE,
      },
    ];
  });
}

/** "Kỳ trước chuyển 17 vụ; phát sinh 3 vụ; đã xử lý 8 vụ; chuyển kỳ sau 12": what came in twice, less what went. */
function isBalance(before: readonly Claim[], rest: Claim): boolean {
  const values = before
    .filter(
      ({ unit, whole }) => unit === rest.unit || (whole === null && rest.amount.unit.length === 0),
    )
    .map(({ amount }) => scaledValue(amount));
  const left = scaledValue(rest.amount);
  return values.some((a, i) =>
    values.some(
      (b, j) => j > i && values.some((c, k) => k !== i && k !== j && a.plus(b).minus(c).eq(left)),
    ),
  );
}

function isRest(text: string, { role, amount, whole, hedged, start }: Claim): boolean {
  if (
    amount.percent ||
    whole !== null ||
    hedged ||
    ['change', 'earlier', 'target', 'plan'].includes(role)
  ) {
    return false;
  }
  return role === 'remaining' || REST.test(text.slice(Math.max(0, start - 44), start));
}

function pairsOf(before: readonly Claim[], rest: Claim): Two[] {
  const isSame = (one: Claim): boolean => one.unit === rest.unit || rest.amount.unit.length === 0;
  const ratios = before.flatMap((at): Two[] =>
    at.whole && isSame(at)
      ? [{ whole: at.whole, done: { ...at.amount, unit: at.whole.unit }, at }]
      : [],
  );
  const plain = before.filter((one) => one.whole === null && isSame(one));
  const twos = plain.flatMap((first, index) =>
    plain.slice(index + 1).flatMap((second): Two[] => {
      const [big, small] = scaledValue(first.amount).gt(scaledValue(second.amount))
        ? [first, second]
        : [second, first];
      return [{ whole: big.amount, done: small.amount, at: second }];
    }),
  );
  // Without a unit it may be a day and a month, or the number of anything.
  return [...ratios, ...twos].filter(
    ({ whole, done, at }) =>
      whole.unit.length > 0 && !/[-–]$/.test(at.what) && scaledValue(whole).gt(scaledValue(done)),
  );
}
