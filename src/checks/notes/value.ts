// Amounts in notes: a value is right if it is one of those of its row that its words may mean.
import { writeValue } from '../../plan/write-value';
import type { Claim } from '../../prose/claims';
import { readingsOf, type IndicatorRow } from '../../workbook/facts';
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
import { isAny, isBracketedPart, isOverRow, isPartOfSum, isSurelyMeant } from './other-amounts';
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
    (other) => other.row !== row && readingsOf(other.row).some((one) => one.value === typed),
  );
  if ((isOfOther && tied.tie !== 'beside') || (claim.isPart && tied.tie !== 'named')) return null;
  const isScaled = isThousandfold(value, known);
  // What the row is only likely to be meant by must look like a slip of one of its numbers.
  const isNear =
    isScaled || hasDigitsOf(value, known) || known.some((one) => isOneSlip(claim.amount, one));
  if (!isNear && !isSurelyMeant(tied, time, allowed, period)) return null;
  return contradiction(tied, isScaled ? 'unit' : 'number', allowed);
}

/** Where nothing was, whatever is counted anywhere is too much. */
function isOfNothing(
  { claim, tie, row, paragraph: { text } }: TiedClaim,
  value: number | null,
  time: Time,
  allowed: readonly number[],
): boolean {
  if (value === null || value <= 0 || claim.role !== 'result' || tie === 'likely') return false;
  const isNone = (values: readonly number[]): boolean =>
    values.length > 0 && values.every((one) => one === 0);
  // "Đợt 1 đã huấn luyện xong 32 đồng chí": done, whenever it was.
  const isDone = DONE.test(text.slice(Math.max(0, claim.start - 40), claim.start));
  return time !== null
    ? isNone(allowed)
    : tie === 'beside' && isDone && isNone(valueIn(row, 'month', 'toDate'));
}

const DONE = /(?<!\p{L})(?:đã|xong)(?!\p{L})[^,;.]*$/iu;

function contradiction(
  { claim, entry, paragraph }: TiedClaim,
  fault: Contradiction['fault'],
  [meant = 0]: readonly number[],
): Contradiction {
  const unit = fault === 'number' ? '' : ` ${unitOf(paragraph.text, claim)}`;
  return { fault, found: `${claim.amount.text}${unit}`, expected: said(meant, entry.unit) };
}

/** The row's values; a plan is no result before its own stroke. */
function knownValues(claim: Claim, row: IndicatorRow): number[] {
  if (claim.whole) return valueIn(row, 'month', 'toDate', 'total');
  return readingsOf(row).flatMap(({ value }) => (value === null ? [] : [value]));
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
    (tie === 'beside' && isOneDigitOff(claim.whole?.text ?? '', writeValue(plan)));
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

const FEW = 10;

/** Last year's value told as this year's, the to-date value as the month's. */
function judgeTime(
  tied: TiedClaim,
  value: number,
  time: Time,
  allowed: readonly number[],
): Contradiction | null {
  const { claim, row, tie } = tied;
  // "640 triệu đồng của cùng kỳ đã trả" says whose it is; a small number is last year's by chance.
  const isToldSo = /^[^,;.\d]{0,24}cùng kỳ(?!\p{L})/iu.test(
    tied.paragraph.text.slice(claim.end, claim.end + 40),
  );
  const isChance = tie === 'perhaps' && value < FEW;
  const isOld =
    !isToldSo &&
    !isChance &&
    valueIn(row, 'samePeriod').some((one) => isRounded(claim, value, one));
  if (isToldSo) return null;
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
