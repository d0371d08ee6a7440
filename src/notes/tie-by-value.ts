// Ties a claim to a row by its numbers, where no words name one.
import { readingsOf } from '../workbook/facts';
import type { Claim } from '../prose/claims';
import type { Paragraph } from '../prose/paragraph';
import type { Named } from './candidate';
import { fitsUnit } from './row-unit';
import { isOneSlip } from './slip-of-hand';
import { isElsewhere } from './surroundings';
import type { TiedClaim } from './tied-claim';

/** The plan behind the stroke, or a value one slip away, in a unit that one row alone has. */
export function tieByValue(
  rows: readonly Named[],
  claim: Claim,
  paragraph: Paragraph,
  words: readonly string[],
): TiedClaim | null {
  if (claim.amount.percent || claim.isPart || isElsewhere(paragraph.text, claim)) return null;
  if (claim.role === 'plan') return tieByPlan(rows, claim, paragraph);
  if (claim.role !== 'result') return null;
  const said = new Set(words);
  const fitting = rows.filter(({ row }) => fitsUnit(claim, row));
  const byPlan = fitting.filter(({ row: { values } }) => {
    const known = [values.plan?.value, values.total?.value];
    return (
      claim.whole !== null && known.some((value) => value != null && claim.whole?.value.eq(value))
    );
  });
  const byValue = fitting.filter(
    ({ row, words: name }) =>
      readingsOf(row).some(({ value }) => value !== null && isOneSlip(claim.amount, value)) &&
      [...name].some((word) => said.has(word)),
  );
  const one =
    byPlan.length === 1
      ? byPlan[0]
      : byPlan.length === 0 && byValue.length === 1
        ? byValue[0]
        : undefined;
  return one ? { entry: one.entry, row: one.row, claim, paragraph, tie: 'likely' } : null;
}

/** "so với kế hoạch 160 cơ sở còn thiếu …": the one row with this plan. */
function tieByPlan(rows: readonly Named[], claim: Claim, paragraph: Paragraph): TiedClaim | null {
  const [one, ...others] = rows.filter(({ row }) => {
    const plan = row.values.plan?.value;
    return plan != null && claim.amount.value.eq(plan) && fitsUnit(claim, row);
  });
  if (!one || others.length > 0) return null;
  return { entry: one.entry, row: one.row, claim, paragraph, tie: 'continued' };
}
