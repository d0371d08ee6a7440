// Which of a row's amounts an indicator states: in its sentence, in rules, in "what is missing".
import { type Amount, type CatalogueEntry, type IndicatorRow, type Reading } from './facts';
import { happens } from './measure';
import { traitsOf } from './phrase-kinds';

/**
 * The amount that the indicator's phrase states: the plan for "kế hoạch", the month's for what is
 * stated for the period alone, otherwise the to-date value where there is one or where a plan asks for
 * it, otherwise the month's.
 */
export function statedAmount(
  entry: Pick<CatalogueEntry, 'phrase' | 'measure'>,
  values: IndicatorRow['values'],
): Amount {
  const { states } = traitsOf(entry.phrase);
  if (states === 'plan') return 'plan';
  if (states === 'percent of plan') return 'toDate';
  if (entry.measure === 'period' && values.month) {
    return isFilled(values.month) || !isFilled(values.toDate) ? 'month' : 'toDate';
  }
  if (isFilled(values.toDate) || isFilled(values.plan)) return 'toDate';
  if (isFilled(values.month)) return 'month';
  return happens(entry.measure) && values.month ? 'month' : 'toDate';
}

/** Whether a cell has content, readable or not. */
export function isFilled(reading: Reading | undefined): boolean {
  return reading !== undefined && (reading.value !== null || reading.problem !== null);
}
