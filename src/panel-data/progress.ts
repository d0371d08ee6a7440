// An indicator's row for the panel: its value, and how it stands to its plan and to the year.
import { writeValue } from '../plan/write-value';
import { gradeItem, type Now } from '../narrative/content/graded';
import { dueShare } from '../plan/due';
import type { Thresholds } from '../plan/grade';
import {
  cellOf,
  type CatalogueEntry,
  type HistoryRow,
  type IndicatorRow,
  type Reading,
} from '../workbook/facts';
import { a1, cellText } from '../workbook/grid';
import { timingOf } from '../workbook/timing';
import { periodText } from '../workbook/period';
import { traitsOf } from '../workbook/phrase-kinds';
import { printedPercent } from '../workbook/printed-percent';
import { statedAmount } from '../workbook/stated-amount';
import type { LastPeriodJson, ProgressJson, RowJson } from './panel-json';

/**
 * @param now how far the year has gone
 * @param last the latest row of tab Kho số liệu before this period
 */
export function rowJson(
  row: IndicatorRow,
  entry: CatalogueEntry,
  now: Now,
  thresholds: Thresholds,
  last: HistoryRow | undefined,
): RowJson {
  const amount = statedAmount(entry, row.values);
  const stated = row.values[amount];
  return {
    id: row.id,
    name: row.name,
    unit: row.unit,
    row: row.row + 1,
    cell: a1(cellOf(row, amount)),
    value: readingText(stated),
    applies: stated?.problem !== 'not-applicable',
    plan: progress(row, entry, now, thresholds),
    last: last ? lastPeriod(last) : null,
  };
}

/** What stood there a period ago: to date where it is known, otherwise the month's. */
function lastPeriod({ period, toDate, month, note }: HistoryRow): LastPeriodJson {
  const value = toDate ?? month;
  const text = value === null ? '' : writeValue(value);
  return { period: periodText(period), value: text, note };
}

/** As typed where it was not understood, so that people know it again. */
function readingText(reading: Reading | undefined): string {
  if (!reading) return '';
  if (reading.value === null || reading.atLeast) return cellText(reading.raw);
  return `${writeValue(reading.value)}${reading.percent ? '%' : ''}`;
}

function progress(
  row: IndicatorRow,
  entry: CatalogueEntry,
  now: Now,
  thresholds: Thresholds,
): ProgressJson | null {
  const plan = row.values.plan?.value ?? null;
  const { states } = traitsOf(entry.phrase);
  const typedPercent = states === 'percent of plan';
  if (states === 'plan' || (plan === null && !typedPercent)) return null;
  const { about, grade } = gradeItem({ entry, row }, now, thresholds);
  const { toPlan } = about;
  const timing = timingOf(entry, now.year);
  const share = dueShare(now.gone, timing);
  return {
    text: plan === null ? '' : writeValue(plan),
    percent: toPlan && `${printedPercent(entry, toPlan)}%`,
    done: toPlan && Number(toPlan.part) / Number(toPlan.whole),
    // The year says nothing about what is to be so at its end, or at any time.
    due: timing.pace === 'flow' || timing.season ? share.numerator / share.denominator : null,
    grade,
  };
}
