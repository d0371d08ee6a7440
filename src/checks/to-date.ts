// What a row's value to date must be, given the period before: never less, and the sum.
import type { CatalogueRow, HistoryRow, IndicatorRow, Reading } from '../workbook/facts';
import { onlyGrows } from '../workbook/measure';
import { isCounted } from '../workbook/units';
import { isSplitCount, pilesUp } from './flow';
import type { RunningContext } from './rule';
import { isLeftAsItStood } from './unchanged-tabs';

/** What is wrong with a value to date; the first that holds, so that one mistake is told once. */
export type ToDateFault =
  | { readonly kind: 'jump' | 'falls'; readonly earlier: HistoryRow; readonly was: number }
  | { readonly kind: 'not-sum'; readonly earlier: HistoryRow | null; readonly sum: number };

/**
 * Judges a flow's value to date. `tolerance` comes on top of what rounding explains: one unit of
 * the last decimal of measured amounts, nothing of counted things.
 */
export function toDateFault(
  row: IndicatorRow,
  entry: CatalogueRow,
  context: RunningContext,
  tolerance: number,
): ToDateFault | null {
  if ((context.earlier.isEmpty && !beginsYear(context)) || !pilesUp(entry)) return null;
  const value = plainValue(row.values.toDate, entry);
  if (value === null) return null;
  const last = context.earlier.latestThisYear(row.id, 'toDate');
  const was = last?.toDate ?? null;
  const grows = onlyGrows(entry.measure);
  if (last && was !== null && grows) {
    if (jumpFactor(was, value, GROWTH) !== null) return { kind: 'jump', earlier: last, was };
    if (value < was) return { kind: 'falls', earlier: last, was };
  }
  const month = plainValue(row.values.month, entry);
  // A month above its value to date is another rule's, and so is one below zero.
  if (month === null || (grows && (month > value || month < 0))) return null;
  return sumFault(row, entry, { month, value }, context, tolerance);
}

/** In January a value to date is the month's, whatever is known of the past. */
function beginsYear({ facts: { period } }: RunningContext): boolean {
  return period?.kind === 'month' && period.index === 1;
}

/** The value where it is a plain number of the right kind; what else is wrong is told elsewhere. */
function plainValue(reading: Reading | undefined, entry: CatalogueRow): number | null {
  if (reading?.value == null || reading.atLeast || reading.percent) return null;
  return isSplitCount(entry, reading.value) ? null : reading.value;
}

function sumFault(
  { id, tab }: IndicatorRow,
  entry: CatalogueRow,
  { month, value }: { readonly month: number; readonly value: number },
  context: RunningContext,
  tolerance: number,
): ToDateFault | null {
  const before = beginsYear(context) ? null : context.earlier.directlyBefore(id);
  const start = beginsYear(context) ? 0 : (before?.toDate ?? null);
  if (start === null) return null;
  const sum = start + month;
  // A hair more, for what binary arithmetic adds.
  const hair = 1e-9 * Math.max(1, sum);
  const difference = Math.abs(sum - value);
  if (difference <= hair || isLeftAsItStood(tab, context)) return null;
  const allowed = Math.max(tolerance, roundingOf(entry, [start, month, value]));
  if (difference <= allowed + hair) return null;
  return { kind: 'not-sum', earlier: before, sum: Number(sum.toPrecision(15)) };
}

function roundingOf(entry: CatalogueRow, values: readonly number[]): number {
  if (isCounted(entry.phrase, entry.unit)) return 0;
  return 10 ** -Math.min(...values.filter((value) => value !== 0).map(decimalsOf));
}

/** Decimals of a number as it was typed. */
export function decimalsOf(value: number): number {
  const text = String(Number(value.toPrecision(15)));
  return text.includes('e') ? 0 : (text.split('.')[1] ?? '').length;
}

/** How a value may have grown since: an amount to date by much, a plan or a state hardly. */
export const GROWTH: readonly [number, number] = [0.95, 3];
export const STEADY: readonly [number, number] = [0.7, 1.5];

/** Factors of a thousands point read as a decimal sign, and of đồng for triệu đồng. */
const FACTORS = [1000, 1_000_000];

/** The factor by which `now` surely was misread against `was`: 1000, 0.001, … ; null otherwise. */
export function jumpFactor(
  was: number,
  now: number,
  [least, most]: readonly [number, number],
): number | null {
  if (was <= 0 || now <= 0) return null;
  const ratio = now / was;
  if (ratio > 0.01 && ratio < 300) return null;
  for (const factor of FACTORS) {
    if (ratio >= factor * least && ratio <= factor * most) return factor;
    if (ratio * factor >= least && ratio * factor <= most) return 1 / factor;
  }
  return null;
}
