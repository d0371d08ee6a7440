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
    const rows = /\$?[A-Z]+\$?(\d+):\$?[A-Z]+\$?(\d+)/.exec(formula);
    if (!rows) return false;
    const [first, last] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return isInserted ? first <= after && last > after : first <= after + 1 && last >= after + 1;
  });
}
