// Amounts in notes: a value is right if it is one of those of its row that its words may mean.
import { decimal } from '../../plan/decimal';
import { isOfPeople } from '../../prose/amounts';
import type { Claim } from '../../prose/claims';
import { writeNumber } from '../../vietnamese/write-number';
import type { IndicatorRow } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import type { Period } from '../../workbook/period';
import type { Candidate } from '../../notes/candidate';
import { isOneDigitOff } from '../../prose/slips-of-digits';
import { leftOf } from './left';
import { inUnitOfRow } from '../../notes/row-unit';
import { isOneSlip } from '../../notes/slip-of-hand';
import type { TiedClaim } from '../../notes/tied-claim';
import { isRounded } from '../../notes/rounded';
import { said, valueIn, type Contradiction } from './contradiction';
import { timeOf, type Time } from '../../notes/time';

/** Judges an amount, in any unit of the same measure; `candidates` are the rows of its section. */
export function judgeValue(
  tied: TiedClaim,
  period: Period | null,
  candidates: readonly Candidate[],
): Contradiction | null {
  const { claim, row } = tied;
  if (claim.whole && hasOtherPlan(tied)) return judgePlan(tied);
  const time = timeOf(claim, tied.paragraph.text, period);
  const allowed = allowedValues(claim, row, time);
  const value = inUnitOfRow(claim, row);
  if (isOverRow(tied, value)) return contradiction(tied, 'number', valueIn(row, 'toDate'));
  if (isOfNothing(tied, value, time, allowed)) return contradiction(tied, 'number', allowed);
  if (allowed.length === 0 || isAny(claim, value, allowed)) return null;
  const known = knownValues(claim, row);
  const typed = claim.amount.value.toNumber();
  if (value !== typed && known.includes(typed)) return contradiction(tied, 'unit', allowed);
  if (
    value === null ||
    isBracketedPart(tied, [...known, ...leftOf(row)]) ||
    isPartOfSum(tied, known)
  ) {
    return null;
  }
  if (isAny(claim, value, known)) return judgeTime(tied, value, time, allowed);
  // Another row has this very number: nobody can say which is meant.
  const isOfOther = candidates.some(
    (other) => other.row !== row && other.row.readings.some((one) => one.value === typed),
  );
  if ((isOfOther && tied.tie !== 'beside') || (claim.isPart && tied.tie !== 'named')) return null;
  const isScaled = isThousandfold(value, known);
  const isNear =
    isScaled || hasDigitsOf(value, known) || known.some((one) => isOneSlip(claim.amount, one));
  // What the row is only likely to be meant by must look like a slip of one of its numbers.
  const isOwnPlan = tied.tie === 'beside' && claim.role === 'plan';
  if ((!isFirm(tied, time) || claim.role !== 'result') && !isNear && !isOwnPlan) return null;
  return contradiction(tied, isScaled ? 'unit' : 'number', allowed);
}

/** A ratio, a rough number, the amount of a time: no part among others. */
const isOfItsOwn = ({ whole, hedged, period }: Claim): boolean =>
  whole !== null || hedged || period !== null;

/**
 * "trường số 1 có 129 em, số 2 có 85 em", "509 ha thì 450 ha lúa lai, 59 ha lúa nếp": amounts that
 * together are the row's, told or not.
 */
function isPartOfSum(
  { claim, row, paragraph: { claims } }: TiedClaim,
  known: readonly number[],
): boolean {
  const parts = claims.filter(
    (one) =>
      one.sentence === claim.sentence &&
      (one.role === 'result' || one.role === 'remaining') &&
      one.unit === claim.unit &&
      !isAny(one, inUnitOfRow(one, row), known),
  );
  if (parts.length < 2 || parts.some(isOfItsOwn)) return false;
  const sum = parts.reduce((made, one) => made + (inUnitOfRow(one, row) ?? NaN), 0);
  return known.includes(sum);
}

/** "2.300 m (kênh Cà Dăm 1.450 m, kênh Tư Đạt 850 m)": in brackets behind the row's value stand its parts. */
function isBracketedPart(
  { claim, row, paragraph: { claims, text } }: TiedClaim,
  known: readonly number[],
): boolean {
  const open = text.lastIndexOf('(', claim.start);
  const before = claims.filter(({ end }) => end <= open).pop();
  if (!before || text.slice(open, claim.start).includes(')') || open - before.end > 40) {
    return false;
  }
  return isAny(before, inUnitOfRow(before, row), known);
}

/** Where nothing was, whatever is counted anywhere is too much. */
function isOfNothing(
  { claim, tie }: TiedClaim,
  value: number | null,
  time: Time,
  allowed: readonly number[],
): boolean {
  const isNothing = allowed.length > 0 && allowed.every((one) => one === 0);
  const isSome = value !== null && value > 0;
  return isNothing && isSome && time !== null && claim.role === 'result' && tie !== 'likely';
}

/** "Lũy kế 11 vụ, xử phạt hành chính 12 vụ": what is told behind the row's value is of it. */
function isOverRow(
  { claim, row, tie, paragraph: { claims } }: TiedClaim,
  value: number | null,
): boolean {
  const toDate = row.values.toDate?.value;
  if (tie !== 'perhaps' || value === null || toDate == null || claim.role !== 'result') {
    return false;
  }
  const before = claims
    .slice(0, claims.indexOf(claim))
    .filter(({ amount }) => !amount.percent)
    .pop();
  const isOfRow =
    before?.sentence === claim.sentence &&
    (before.unit === claim.unit ||
      (isOfPeople(before.whole ?? before.amount) && isOfPeople(claim.amount))) &&
    before.amount.value.eq(toDate);
  return isOfRow && value > toDate && valueIn(row, 'plan', 'total').every((one) => one < value);
}

/** Whether the row is meant for sure: beside it, where the words tell the time too. */
function isFirm({ tie, claim, row }: TiedClaim, time: Time): boolean {
  if (tie === 'named' || tie === 'continued') return true;
  // The row's own plan behind the stroke says as much as its name.
  const isOfPlan = valueIn(row, 'plan', 'total').some((plan) => claim.whole?.value.eq(plan));
  return tie === 'beside' && (time !== null || isOfPlan);
}

function contradiction(
  { claim, entry, paragraph }: TiedClaim,
  fault: Contradiction['fault'],
  [meant = 0]: readonly number[],
): Contradiction {
  const unit = fault === 'number' ? '' : ` ${unitOf(paragraph.text, claim)}`;
  return { fault, found: `${claim.amount.text}${unit}`, expected: said(meant, entry.unit) };
}

function isAny(claim: Claim, value: number | null, known: readonly number[]): boolean {
  return value !== null && known.some((one) => isRounded(claim, value, one));
}

/** The row's values; a plan is no result before its own stroke. */
function knownValues(claim: Claim, row: IndicatorRow): number[] {
  if (claim.whole) return valueIn(row, 'month', 'toDate', 'total');
  return row.readings.flatMap(({ value }) => (value === null ? [] : [value]));
}

function hasOtherPlan({ claim, row }: TiedClaim): boolean {
  const plans = valueIn(row, 'plan', 'total');
  return plans.length > 0 && !plans.some((plan) => claim.whole?.value.eq(plan));
}

/** The row's result over another plan; two numbers at odds are perhaps of another thing altogether. */
function judgePlan(tied: TiedClaim): Contradiction | null {
  const { claim, row, entry, tie } = tied;
  const isOwn = valueIn(row, 'month', 'toDate').some((one) => claim.amount.value.eq(one));
  const [plan = 0] = valueIn(row, 'plan', 'total');
  const isMeant =
    tie === 'named' ||
    tie === 'continued' ||
    (tie === 'beside' && isOneDigitOff(claim.whole?.text ?? '', writeNumber(decimal(plan))));
  if (!isMeant || !isOwn || !claim.whole || mayBeOfWhole(tied, plan)) return null;
  return {
    fault: 'number',
    found: `${claim.amount.text}/${claim.whole.text}`,
    expected: said(plan, entry.unit),
  };
}

/** "13/19 tiêu chí" of a plan of 15: of what is so at a time the second number may be all that there are. */
function mayBeOfWhole(
  { claim, row, entry, paragraph: { text } }: TiedClaim,
  plan: number,
): boolean {
  if (happens(entry.measure) || row.values.total?.value != null) return false;
  return (
    claim.whole?.value.gt(plan) === true && !SAYS_PLAN.test(text.slice(claim.end, claim.end + 60))
  );
}

const SAYS_PLAN = /^[^.;]*(?:kế hoạch|mục tiêu|chỉ tiêu|KH)(?!\p{L})/u;

/** Last year's value told as this year's, the to-date value as the month's. */
function judgeTime(
  tied: TiedClaim,
  value: number,
  time: Time,
  allowed: readonly number[],
): Contradiction | null {
  const { claim, row, tie } = tied;
  const isOld = valueIn(row, 'samePeriod').some((one) => isRounded(claim, value, one));
  const isSure = tie !== 'likely' && (time !== null || isOld) && claim.role === 'result';
  return isSure ? contradiction(tied, 'time', allowed) : null;
}

/** What the words may mean; the first is what they most likely do. */
function allowedValues(claim: Claim, row: IndicatorRow, time: Time): number[] {
  if (claim.role === 'plan') return valueIn(row, 'plan', 'total');
  if (claim.role === 'earlier') return valueIn(row, 'samePeriod');
  const left = leftOf(row);
  if (claim.whole && time === null) return valueIn(row, 'toDate', 'month', 'total');
  if (time === 'month' && row.values.month?.value != null) return valueIn(row, 'month');
  if (time === 'to-date' && row.values.toDate?.value != null) {
    return valueIn(row, 'toDate', 'total');
  }
  return [...valueIn(row, 'toDate', 'month', 'total', 'plan'), ...left];
}

function unitOf(text: string, { end }: Claim): string {
  return /^\s?((?:\p{L}+[\d²³]?)(?:\s(?:đồng|người))?)/u.exec(text.slice(end, end + 30))?.[1] ?? '';
}

const significant = (value: number): string =>
  String(value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');

/** The typed value is a known one in another scale. */
function isThousandfold(value: number, known: readonly number[]): boolean {
  return known.some(
    (one) => one !== 0 && [1000, 1e6].some((by) => value === one * by || one === value * by),
  );
}

/** "376,35 tỷ" for 37.635 triệu: the same digits, and so many of them, in another place. */
function hasDigitsOf(value: number, known: readonly number[]): boolean {
  return known.some(
    (one) => significant(value).length >= 3 && significant(value) === significant(one),
  );
}
