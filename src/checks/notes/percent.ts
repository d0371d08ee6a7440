// Percents of plan in notes, and what is left of a plan.
import { traitsOf } from '../../workbook/phrase-kinds';
import { divideHalfUp } from '../../plan/decimal';
import { ratio } from '../../plan/percent';
import type { Claim } from '../../prose/claims';
import { quotients, type Quotient } from '../../prose/quotients';
import { writeNumber } from '../../vietnamese/write-number';
import { leftOf } from './left';
import { inUnitOfRow } from '../../notes/row-unit';
import { isWeak, type TiedClaim } from '../../notes/tied-claim';
import { isRounded } from '../../notes/rounded';
import { said, valueIn, type Contradiction } from './contradiction';

/** Percent of plan and excess over it. A rate's distance from its plan is in points, and said in other ways. */
export function judgePercent(tied: TiedClaim): Contradiction | null {
  const { claim, row, entry, paragraph } = tied;
  const { plan, toDate } = row.values;
  const stated = quotients(paragraph).find(({ percent }) => percent === claim);
  if (
    !stated ||
    toDate?.value == null ||
    traitsOf(entry.phrase).toPlan === 'points' ||
    isWeak(tied)
  ) {
    return null;
  }
  if (!isOfPlan(paragraph.text, stated)) return null;
  const of =
    traitsOf(entry.phrase).states === 'percent of plan'
      ? ratio(toDate.value, 100)
      : plan?.value == null
        ? null
        : ratio(toDate.value, plan.value);
  if (!of) return null;
  const percent = divideHalfUp(of.part.times(100), of.whole, claim.amount.places);
  const isExcess = stated.word === 'vượt';
  const isBelowPlan = isExcess && percent.lt(100);
  const meant = isExcess && !isBelowPlan ? percent.minus(100) : percent;
  // From 100 on the words alone are wrong, and the text rule says so.
  if (isBelowPlan && percent.eq(claim.amount.value)) {
    return {
      fault: 'excess',
      found: `vượt ${claim.amount.text}%`,
      expected: `${writeNumber(percent)}%`,
    };
  }
  if (meant.eq(claim.amount.value)) return null;
  // What the note's own two amounts say otherwise is the text rule's.
  if (
    stated.pair ||
    (isExcess && percent.gte(100)) ||
    valueIn(row, 'month').some((month) => isShareOf(claim, month, plan?.value))
  ) {
    return null;
  }
  return {
    fault: 'number',
    found: `${isBelowPlan ? 'vượt ' : ''}${claim.amount.text}%`,
    expected: `${writeNumber(meant)}%`,
  };
}

function isShareOf({ amount }: Claim, part: number, whole: number | null | undefined): boolean {
  return (
    whole != null && whole !== 0 && Math.abs((100 * part) / whole - amount.value.toNumber()) < 0.06
  );
}

function isOfPlan(text: string, { percent: { end }, word, pair }: Quotient): boolean {
  const behind = text.slice(end, end + 40);
  if (/^\s?%\s*(?:so với\s+)?(?:kế hoạch|KH|chỉ tiêu|dự toán)/iu.test(behind)) return true;
  return pair !== null || word === 'vượt';
}

/** What is left of the plan. */
export function judgeRemaining(tied: TiedClaim): Contradiction | null {
  const { claim, row, entry } = tied;
  const value = inUnitOfRow(claim, row);
  // More than the plan leaves nothing: then “còn” says how many there are.
  const left = leftOf(row).filter((one) => one >= 0);
  if (value === null || left.length === 0 || isWeak(tied)) return null;
  if (left.some((one) => isRounded(claim, value, one))) return null;
  if (valueIn(row, 'toDate', 'month').some((one) => one === value)) return null;
  return {
    fault: 'number',
    found: `còn ${claim.amount.text}`,
    expected: said(left[0] ?? 0, entry.unit),
  };
}
