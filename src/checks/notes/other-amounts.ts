// Amounts beside a row in its own unit that are not its value: parts, other plans, what is told apart.
import { isOfPeople } from '../../prose/amounts';
import { isPlainResult, type Claim } from '../../prose/claims';
import type { Period } from '../../workbook/period';
import { isRounded } from '../../notes/rounded';
import { fitsUnit, inUnitOfRow } from '../../notes/row-unit';
import type { TiedClaim } from '../../notes/tied-claim';
import { namesOtherTime, timeOf, type Time } from '../../notes/time';
import { valueIn } from './contradiction';

/** Whether `value` is one of `known`, as exactly as it was written. */
export function isAny(claim: Claim, value: number | null, known: readonly number[]): boolean {
  return value !== null && known.some((one) => isRounded(claim, value, one));
}

/** A ratio, a rough number: no part among others. */
const isOfItsOwn = ({ whole, hedged }: Claim): boolean => whole !== null || hedged;

/**
 * "trường số 1 có 129 em, số 2 có 85 em", "509 ha thì 450 ha lúa lai, 59 ha lúa nếp": amounts that
 * together are the row's, told or not.
 */
export function isPartOfSum(
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
export function isBracketedPart(
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

/** "Lũy kế 11 vụ, xử phạt hành chính 12 vụ": what is told behind the row's value is of it. */
export function isOverRow(
  { claim, row, tie, paragraph: { claims } }: TiedClaim,
  value: number | null,
): boolean {
  const toDate = row.values.toDate?.value;
  if (tie !== 'perhaps' || value === null || toDate == null || claim.role !== 'result') {
    return false;
  }
  const earlier = claims.slice(0, claims.indexOf(claim)).filter(({ amount }) => !amount.percent);
  if (claim.isPart && fitsUnit(claim, row)) {
    // "69,5% kế hoạch; trong đó … 286 người" of 264: a part of what the row has, unless the note has more.
    const isOfMore = earlier.some((one) => !one.isPart && one.amount.value.gte(claim.amount.value));
    const isOfWhole = claims.some(
      (one) => one.sentence === claim.sentence && one.end <= claim.start,
    );
    return isOfWhole && !isOfMore && value > Math.max(toDate, row.values.month?.value ?? 0);
  }
  const before = earlier[earlier.length - 1];
  const isOfRow =
    before?.sentence === claim.sentence &&
    (before.unit === claim.unit ||
      (isOfPeople(before.whole ?? before.amount) && isOfPeople(claim.amount))) &&
    before.amount.value.eq(toDate);
  return isOfRow && value > toDate && valueIn(row, 'plan', 'total').every((one) => one < value);
}

/**
 * Whether a number that looks like none of the row's is a wrong telling of it all the same: the row is meant
 * for sure, and its right value does not stand beside.
 */
export function isSurelyMeant(
  tied: TiedClaim,
  time: Time,
  allowed: readonly number[],
  period: Period | null,
): boolean {
  const { claim, tie } = tied;
  if (tie === 'beside' && isToldBeside(tied, allowed, time, period)) return false;
  if (claim.role === 'plan') return tie === 'beside' && !isGivenBySomebody(tied);
  return claim.role === 'result' && isFirm(tied, time);
}

/** "so dự toán tỉnh giao (3,9 tỷ)": of several plans the row has one. */
function isGivenBySomebody({ claim, paragraph: { text } }: TiedClaim): boolean {
  return GIVEN_BY.test(text.slice(Math.max(0, claim.start - 40), claim.start));
}

const GIVEN_BY =
  /(?<!\p{L})(?:tỉnh|thành phố|trung ương|TW|xã|phường|cấp trên|HĐND|UBND|sở|ngành)\s+giao(?!\p{L})[^,;.]*$/iu;

/** "Nhận 36 vụ từ đầu năm, thành 31": where the row's value stands beside it, the other is of another thing. */
function isToldBeside(
  { claim, row, paragraph: { claims, text } }: TiedClaim,
  [meant]: readonly number[],
  time: Time,
  period: Period | null,
): boolean {
  return claims.some((one) => {
    const isOther = one !== claim && one.sentence === claim.sentence && isPlainResult(one);
    const isBare = one.amount.unit.length === 0;
    const value = isBare ? one.amount.value.toNumber() : inUnitOfRow(one, row);
    return (
      isOther &&
      value === meant &&
      (isBare || one.unit === claim.unit) &&
      timeOf(one, text, period) === time &&
      !namesOtherTime(one, text, period)
    );
  });
}

/** Whether the row is meant for sure: beside it, where the words tell the time too. */
function isFirm({ tie, claim, row }: TiedClaim, time: Time): boolean {
  if (tie === 'named' || tie === 'continued') return true;
  // The row's own plan behind the stroke says as much as its name.
  const isOfPlan = valueIn(row, 'plan', 'total').some((plan) => claim.whole?.value.eq(plan));
  return tie === 'beside' && (time !== null || isOfPlan);
}
