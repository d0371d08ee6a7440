// Two groups that are together all of a total told before them: "412 đoàn viên. … nữ 187, nam 235".
import type Big from 'big.js';
import { isOfPeople, scaledValue } from './amounts';
import { isPlainResult, type Claim } from './claims';
import type { Listing } from './listing';
import type { Paragraph } from './paragraph';
import { isNearly, isOneDigitOff } from './slips-of-digits';
import { writeNumber } from '../vietnamese/write-number';

/** Words of which one group has the one, and the other the other. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [word('nam'), word('nữ')],
  [word('có mặt'), word('vắng mặt|vắng')],
  [word('tái cử'), word('lần đầu')],
  [word('đúng hạn|trước hạn|đúng và trước hạn|trước và đúng hạn'), word('quá hạn|trễ hạn')],
  [word('trực tuyến'), word('trực tiếp')],
  [word('trong tỉnh'), word('ngoài tỉnh')],
  [word('kiên cố'), word('bán kiên cố')],
];

function word(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
}

const SURE = 0.72;
/** So far before the two groups their total may stand, and so far apart they may. */
const REACH = 200;
const APART = 70;

/** The totals that two complementary groups nearly make, where `known` listings don't have them. */
export function complements({ text, claims }: Paragraph, known: readonly Listing[]): Listing[] {
  return claims.flatMap((first, at): Listing[] => {
    const second = claims[at + 1];
    if (
      !second ||
      !isPlainResult(first) ||
      !isPlainResult(second) ||
      second.sentence !== first.sentence
    ) {
      return [];
    }
    if (second.start - first.end > APART || !areComplements(text, first, second, claims[at + 2])) {
      return [];
    }
    if (known.some(({ parts }) => parts.includes(first) || parts.includes(second))) return [];
    const sum = scaledValue(first.amount).plus(scaledValue(second.amount));
    const totals = claims.slice(0, at).filter((one) => isTotalOf(one, first, second));
    if (totals.some(({ amount }) => scaledValue(amount).eq(sum))) return [];
    const total = totals[totals.length - 1];
    if (!total || first.start - total.end > REACH || !isMeant(total, sum)) return [];
    return [
      {
        completeness: 'all',
        total,
        parts: [first, second],
        sum,
        isOtherwiseRight: false,
        sure: SURE,
      },
    ];
  });
}

/** The words at each number: before it from the number before, behind it up to the next sign. */
function areComplements(
  text: string,
  first: Claim,
  second: Claim,
  third: Claim | undefined,
): boolean {
  const [a, b] = [
    `${first.what} ${behind(text, first, second.start)}`,
    `${second.what.replace(/^[^,;]*[,;]/u, '')} ${behind(text, second, third?.start ?? text.length)}`,
  ];
  return PAIRS.some(
    ([one, other]) =>
      (one.test(a) && other.test(b) && !other.test(a)) ||
      (other.test(a) && one.test(b) && !one.test(a)),
  );
}

function behind(text: string, { end }: Claim, to: number): string {
  return text.slice(end, Math.min(to, end + 40)).split(/[,;.()]/)[0] ?? '';
}

function isTotalOf(one: Claim, first: Claim, second: Claim): boolean {
  const unit = first.unit === '' ? second.unit : first.unit;
  const arePeople = isOfPeople(one.amount) && isOfPeople(first.amount);
  const isSame = unit === '' || one.unit === unit || arePeople;
  const isMore = [first, second].every(({ amount }) =>
    scaledValue(one.amount).gt(scaledValue(amount)),
  );
  return isPlainResult(one) && isSame && isMore && first.sentence - one.sentence <= 1;
}

/** One digit of the total or of the sum is wrong, or they lie close by. */
function isMeant({ amount }: Claim, sum: Big): boolean {
  return (
    isNearly(amount, sum) && (amount.value.lt(100) || isOneDigitOff(amount.text, writeNumber(sum)))
  );
}
