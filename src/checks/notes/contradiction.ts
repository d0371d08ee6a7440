// A claim of a note that its row contradicts, and what the judges of notes have in common.
import { writeValue } from '../../plan/write-value';
import type { IndicatorRow } from '../../workbook/facts';

/** What is wrong: the number, its unit, excess told for ratio, up for down, or the time it is of. */
export type Fault = 'number' | 'unit' | 'excess' | 'direction' | 'time';

export interface Contradiction {
  readonly fault: Fault;
  readonly found: string;
  readonly expected: string;
}

/** The values of a row that there are, in the order asked for. */
export function valueIn(
  row: IndicatorRow,
  ...amounts: readonly (keyof IndicatorRow['values'])[]
): number[] {
  return amounts.flatMap((amount) => {
    const value = row.values[amount]?.value;
    return value == null ? [] : [value];
  });
}

/** A value as a message says it. */
export function said(value: number, unit: string): string {
  return `${writeValue(value)} ${unit}`;
}
