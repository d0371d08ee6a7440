// A claim of a note that its row contradicts, and what the judges of notes have in common.
import { decimal } from '../../plan/decimal';
import type { Claim } from '../../prose/claims';
import { writeNumber } from '../../vietnamese/write-number';
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
  return `${writeNumber(decimal(value))} ${unit}`;
}

/** Whether the claim is `exact` as it was written: rounded to the claim's decimals, in its unit. */
export function isRounded({ amount }: Claim, value: number, exact: number): boolean {
  const typed = amount.value.toNumber();
  const scale = typed === 0 ? 1 : value / typed;
  const step = 10 ** -amount.places * scale;
  const isShort = amount.places > 0 || scale !== 1 || !Number.isInteger(exact);
  return Math.abs(value - exact) <= (isShort ? step / 2 : 0) + 1e-9 * Math.max(1, Math.abs(exact));
}
