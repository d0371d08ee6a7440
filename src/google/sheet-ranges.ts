// Blocks of cells as ranges of a sheet, which count from 1.
import { a1 } from '../workbook/grid';
import type { Block } from '../workbook/tab-plan';

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The range of a block. */
export function blockRange(
  sheet: Sheet,
  { row, column, rows, columns }: Block,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row + 1, column + 1, rows, columns);
}

/** As `Range.getA1Notation` has it: `F5:G14`, `A1`. */
export function blockAddress({ row, column, rows, columns }: Block): string {
  const first = a1({ row, column });
  const last = a1({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}
