// The formula of the % column: what it is in a new tab, and which rows of a used one it reaches.
import { columnLetters } from './grid';

/** The columns that it computes from. */
interface PercentColumns {
  readonly toDate: number;
  readonly plan: number;
}

/**
 * One call for a column, or for a row: Sheets asks the server once a formula (Google's guide to custom functions,
 * "Optimization").
 *
 * @param row its first row, from 0
 */
export function percentFormula({ toDate, plan }: PercentColumns, row: number, rows = 1): string {
  const range = (column: number): string => {
    const letters = columnLetters(column);
    const first = `${letters}${row + 1}`;
    return rows === 1 ? first : `${first}:${letters}${row + rows}`;
  };
  return `=PHANTRAM_KH(${range(toDate)};${range(plan)})`;
}

/** The rows of the first range of a formula, from 0: `G5:G` goes on for ever; null where it has no range. */
export function reachOf(formula: string): { readonly first: number; readonly last: number } | null {
  const range = /\$?[A-Z]+\$?(\d*):\$?[A-Z]+\$?(\d*)/.exec(formula);
  if (!range) return null;
  const [, first = '', last = ''] = range;
  return {
    first: first === '' ? 0 : Number(first) - 1,
    last: last === '' ? Infinity : Number(last) - 1,
  };
}

/**
 * Whether a formula of the column, over several rows, computes the row behind `after` as well.
 *
 * @param isInserted a row is put in there, so that a range which goes on below grows with it
 */
export function reachesRow(
  formulas: readonly string[],
  after: number,
  isInserted: boolean,
): boolean {
  return formulas.some((formula) => {
    const reach = reachOf(formula);
    if (!reach || reach.first === reach.last) return false;
    const { first, last } = reach;
    return isInserted ? first <= after && last > after : first <= after + 1 && last >= after + 1;
  });
}
