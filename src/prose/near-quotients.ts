// Percents that would fit two amounts of their sentence but for a slip of the hand: "21.300 con … (22.000 con) đạt 98,6%".
import { decimal, divideHalfUp } from '../plan/decimal';
import { writeNumber } from '../vietnamese/write-number';
import { amountPairs, type AmountPair } from './amount-pairs';
import { isOfPeople, scaledValue, type Amount } from './amounts';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';
import { isStated, type Quotient } from './quotients';
import { isOneDigitOff } from './slips-of-digits';

/** Digits from which on a chance likeness is rare; a plan or a stroke between the two needs fewer. */
const ENOUGH_DIGITS = 3;
/** A sentence of more amounts is a table that lost its lines: everything fits something there. */
const MOST_AMOUNTS = 14;
/** How sure such a reading is. */
const SURE = 0.72;

/** The percents that no reading explains and that one pair of amounts nearly makes. */
export function nearQuotients(
  { sentences, claims, text }: Paragraph,
  known: readonly Quotient[],
): Quotient[] {
  const amountsOf = (sentence: number): Claim[] =>
    (sentences[sentence]?.claims ?? []).filter(({ amount }) => !amount.percent);
  return claims.flatMap((percent) => {
    if (!isStated(text, percent) || percent.hedged || percent.amount.value.gt(200)) return [];
    if (known.some((one) => one.percent === percent && one.pair)) return [];
    // Where its own sentence has no amounts, the one behind it tells them.
    const own = amountsOf(percent.sentence);
    const around = own.length > 0 ? own : amountsOf(percent.sentence + 1);
    if (around.length > MOST_AMOUNTS) return [];
    const ofItsTime = around.filter((one) => isToldExactly(one) && !isOfMonthAlone(one, percent));
    const pairs = amountPairs(ofItsTime, areAlike);
    if (pairs.some((pair) => isExplained(percent.amount, pair))) return [];
    const beside = nearest(around, percent);
    const [pair, ...others] = pairs.filter(
      (one) => isOf(one, beside, percent, text) && isNear(percent.amount, one),
    );
    if (!pair || others.length > 0) return [];
    if (isApart(text, sentences[percent.sentence]?.claims ?? [], percent, pair.at)) return [];
    const { part, whole } = pair;
    return [{ percent, word: 'đạt' as const, pair: { part, whole, sure: SURE } }];
  });
}

/** A percent of the year so far is not of the month's amount. */
const isOfMonthAlone = (one: Claim, percent: Claim): boolean =>
  one.period === 'month' && percent.period === 'to-date';

const isToldExactly = ({ hedged, role }: Claim): boolean =>
  !hedged && role !== 'change' && role !== 'target';

function areAlike(first: Claim, second: Claim): boolean {
  const arePeople = isOfPeople(first.amount) && isOfPeople(second.amount);
  return (first.unit === second.unit || arePeople) && first.amount.unit.length > 0;
}

/** The amount that a percent stands nearest to: the last before it, else the first behind. */
function nearest(amounts: readonly Claim[], percent: Claim): Claim | null {
  const told = amounts.filter(({ role }) => role !== 'change');
  const before = told.filter(({ end }) => end <= percent.start);
  return before[before.length - 1] ?? told[0] ?? null;
}

/** Whether the percent is of a pair with the amount beside it; in brackets, of that amount alone. */
function isOf(
  { part, whole }: AmountPair,
  beside: Claim | null,
  percent: Claim,
  text: string,
): boolean {
  if (!beside) return false;
  // "Khá 109 em (15,8%)": the percent is of what it stands behind.
  const isBracketed = /^[^,;.]{0,20}\(\s*$/u.test(text.slice(beside.end, percent.start));
  if (isBracketed) return beside.amount.start === part.start;
  return [beside.amount.start, beside.whole?.start].some(
    (start) => start === part.start || start === whole.start,
  );
}

/** The percent that two amounts make, or by how much the one is above the other, within rounding. */
function isExplained({ value, places }: Amount, { part, whole }: AmountPair): boolean {
  const [a, b] = [scaledValue(part), scaledValue(whole)];
  if (a.eq(0) || b.eq(0)) return true;
  // A little more than half of the last digit: the amounts were rounded too.
  const step = decimal(0.6).times(`1e-${places}`);
  const made = [a.times(100).div(b), b.times(100).div(a)];
  return [
    ...made,
    ...made.map((one) => one.minus(100).abs()),
    ...made.map((one) => decimal(100).minus(one).abs()),
  ].some((one) => one.minus(value).abs().lte(step));
}

function isNear({ text, places }: Amount, { part, whole, isRelated }: AmountPair): boolean {
  const made = divideHalfUp(scaledValue(part).times(100), scaledValue(whole), places);
  const written = writeNumber(made);
  const isLong = text.replace(/\D/g, '').length >= ENOUGH_DIGITS;
  return (isLong || isRelated) && isOneDigitOff(text, written) && isSameLength(text, written);
}

const isSameLength = (a: string, b: string): boolean =>
  a.replace(/^0/, '').split(',')[0]?.length === b.split(',')[0]?.length;

/** Another percent stands between, or the words part the two. */
function isApart(text: string, claims: readonly Claim[], percent: Claim, other: Claim): boolean {
  const [from, to] =
    percent.start < other.start ? [percent.end, other.start] : [other.end, percent.start];
  const isBetween = ({ start, amount }: Claim): boolean =>
    amount.percent && start > from && start < to;
  return to - from > 160 || claims.some(isBetween) || /;/.test(text.slice(from, to));
}
