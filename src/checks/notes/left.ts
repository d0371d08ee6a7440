// What is left of a row's plan or total; of a rate, what is left of all.
import { decimal } from '../../plan/decimal';
import type { IndicatorRow } from '../../workbook/facts';
import { valueIn } from './contradiction';

/** Each whole of the row less its value to date, exactly; the plan's first. */
export function leftOf(row: IndicatorRow): number[] {
  const toDate = row.values.toDate?.value;
  if (toDate == null) return [];
  const wholes = [...valueIn(row, 'plan', 'total'), ...(row.unit.startsWith('%') ? [100] : [])];
  return wholes.map((whole) => decimal(whole).minus(decimal(toDate)).toNumber());
}
