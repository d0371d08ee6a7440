// Percents that would fit two amounts of their sentence but for a slip of the hand: "21.300 con … (22.000 con) đạt 98,6%".
import { decimal, divideHalfUp } from '../plan/decimal';
import { writeNumber } from '../vietnamese/write-number';
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

/** The claims of each sentence. */
type Groups = ReadonlyMap<number, readonly Claim[]>;

/** Two amounts that may make a percent. */
interface Two {
  readonly part: Amount;
  readonly whole: Amount;
  /** Whether a stroke or the word for plan says that the one is of the other. */
  readonly isRelated: boolean;
  readonly at: Claim;
}

/** The percents that no reading explains and that one pair of amounts nearly makes. */
export function nearQuotients({ claims, text }: Paragraph, known: readonly Quotient[]): Quotient[] {
  const bySentence = groupBySentence(claims);
  return claims.flatMap((percent) => {
    if (!isStated(text, percent) || percent.hedged || percent.amount.value.gt(200)) return [];
    if (known.some((one) => one.percent === percent && one.pair)) return [];
    const pairs = pairsOf(bySentence, percent);
    if (pairs.some((pair) => isExplained(percent.amount, pair))) return [];
    const beside = nearest(bySentence, percent);
    const isBracketed =
      beside !== null && /^[^,;.]{0,20}\(\s*$/u.test(text.slice(beside.end, percent.start));
    const near = pairs.filter(
      ({ part, whole, ...pair }) =>
        // "Khá 109 em (15,8%)": the percent is of what it stands behind.
        (isBracketed ? [beside.amount] : [beside?.amount, beside?.whole]).some(
          (one) => one?.start === part.start || (!isBracketed && one?.start === whole.start),
        ) && isNear(percent.amount, { part, whole, ...pair }),
    );
    const [one] = near;
    if (!one || near.length > 1 || isApart(text, bySentence, percent, one.at)) return [];
    const { part, whole } = one;
    return [{ percent, word: 'đạt' as const, pair: { part, whole, sure: SURE } }];
  });
}

function groupBySentence(claims: readonly Claim[]): Map<number, Claim[]> {
  const groups = new Map<number, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.sentence);
    if (group) group.push(claim);
    else groups.set(claim.sentence, [claim]);
  }
  return groups;
}

/** The amount that a percent stands nearest to: the last before it, in its sentence, else the first behind. */
function nearest(bySentence: Groups, percent: Claim): Claim | null {
  const amounts = (index: number): Claim[] =>
    (bySentence.get(index) ?? []).filter(
      ({ amount, role }) => !amount.percent && role !== 'change',
    );
  const own = amounts(percent.sentence);
  const before = own.filter(({ end }) => end <= percent.start);
  return before[before.length - 1] ?? own[0] ?? amounts(percent.sentence + 1)[0] ?? null;
}

/** Amounts of one unit in the percent's sentence, or, where that has none, in the one behind it. */
function pairsOf(bySentence: Groups, percent: Claim): Two[] {
  const inSentence = (index: number): Claim[] =>
    (bySentence.get(index) ?? []).filter(({ amount }) => !amount.percent);
  const own = inSentence(percent.sentence);
  const around = own.length > 0 ? own : inSentence(percent.sentence + 1);
  if (around.length > MOST_AMOUNTS) return [];
  const plain = around.filter(
    ({ hedged, role }) => !hedged && role !== 'change' && role !== 'target',
  );
  const ratios = plain.flatMap((at): Two[] =>
    at.whole && at.whole.unit.length > 0
      ? [{ part: { ...at.amount, unit: at.whole.unit }, whole: at.whole, isRelated: true, at }]
      : [],
  );
  const twos = plain.flatMap((first, index) =>
    plain.slice(index + 1).flatMap((second): Two[] => {
      if (first.whole ?? second.whole) return [];
      const arePeople = isOfPeople(first.amount) && isOfPeople(second.amount);
      if ((first.unit !== second.unit && !arePeople) || first.amount.unit.length === 0) return [];
      const isPlanned = (first.role === 'plan') !== (second.role === 'plan');
      const [a, b] = first.role === 'plan' ? [second, first] : [first, second];
      const isSmaller = scaledValue(a.amount).lte(scaledValue(b.amount));
      const [part, whole] = isPlanned || isSmaller ? [a, b] : [b, a];
      return [{ part: part.amount, whole: whole.amount, isRelated: isPlanned, at: second }];
    }),
  );
  return [...ratios, ...twos];
}

/** The percent that two amounts make, or by how much the one is above the other, within rounding. */
function isExplained({ value, places }: Amount, { part, whole }: Two): boolean {
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

function isNear({ text, places }: Amount, { part, whole, isRelated }: Two): boolean {
  const made = divideHalfUp(scaledValue(part).times(100), scaledValue(whole), places);
  const written = writeNumber(made);
  const isLong = text.replace(/\D/g, '').length >= ENOUGH_DIGITS;
  return (isLong || isRelated) && isOneDigitOff(text, written) && isSameLength(text, written);
}

const isSameLength = (a: string, b: string): boolean =>
  a.replace(/^0/, '').split(',')[0]?.length === b.split(',')[0]?.length;

/** Another percent stands between, or the words part the two. */
function isApart(text: string, bySentence: Groups, percent: Claim, other: Claim): boolean {
  const [from, to] =
    percent.start < other.start ? [percent.end, other.start] : [other.end, percent.start];
  const isBetween = ({ start, amount }: Claim): boolean =>
    amount.percent && start > from && start < to;
  return (
    to - from > 160 ||
    (bySentence.get(percent.sentence) ?? []).some(isBetween) ||
    /;/.test(text.slice(from, to))
  );
}
