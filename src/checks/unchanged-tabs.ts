// Which tabs were left as they stood in the period before.
import type { IndicatorRow } from '../workbook/facts';
import type { RunningContext } from './rule';
import { pilesUp } from './flow';

/** So many rows with something done this period, all as before, cannot be chance. */
export const ACTIVE_ROWS = 3;

/** Rows equal to the period before, those of them with something done, and whether any differs. */
export interface Comparison {
  readonly same: number;
  readonly active: number;
  readonly changed: boolean;
}

/** Compares the tab with the period that ends where this one begins. */
export function compareWithBefore(tab: string, { once }: RunningContext): Comparison {
  return once(comparisons).get(tab) ?? NOTHING;
}

function comparisons(context: RunningContext): ReadonlyMap<string, Comparison> {
  const before = new Map(context.earlier.preceding.map((row) => [row.id, row] as const));
  return new Map(
    context.facts.departments.map(({ tab, rows }) => [tab, compare(rows, before, context)]),
  );
}

/** Whether a copied tab is told as a whole, so that its rows need not be. */
export function isLeftAsItStood(tab: string, context: RunningContext): boolean {
  const { active, changed } = compareWithBefore(tab, context);
  return !changed && active >= ACTIVE_ROWS;
}

const NOTHING: Comparison = { same: 0, active: 0, changed: true };

function compare(
  rows: readonly IndicatorRow[],
  before: ReadonlyMap<string, { readonly month: number | null; readonly toDate: number | null }>,
  { index }: RunningContext,
): Comparison {
  let same = 0;
  let active = 0;
  for (const row of rows) {
    const last = before.get(row.id);
    const { month, toDate } = row.values;
    if (last?.toDate == null || toDate?.value == null) continue;
    const monthDiffers = month?.value != null && last.month !== null && month.value !== last.month;
    if (toDate.value !== last.toDate || monthDiffers) return { same, active, changed: true };
    const isFlow = pilesUp(index.entries.get(row.id));
    // Nothing done and nothing added: that is as it should be.
    if (isFlow && (month?.value ?? 0) === 0) continue;
    same++;
    if (isFlow) active++;
  }
  return { same, active, changed: false };
}
