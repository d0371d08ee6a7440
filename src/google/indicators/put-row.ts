// Puts a row of texts into a table, looking like the row above it.
import type { RowPlace } from '../../workbook/indicators/row-place';
import { patiently } from '../patiently';
import { blockRange, type Sheet } from '../sheet-ranges';
import { sheetNamed } from '../write-cell';

/** What a new row holds. */
export interface NewRow {
  readonly tab: string;
  readonly headerRow: number;
  readonly place: RowPlace;
  /** Texts by their columns. */
  readonly texts: ReadonlyMap<number, string>;
  readonly formula?: { readonly column: number; readonly text: string; readonly format: string };
}

/**
 * Whatever fails, doing it again for the tab as it is then ends in one row.
 *
 * @returns its row, from 0
 */
export function putRow({ tab, headerRow, place, texts, formula }: NewRow): number {
  const sheet = sheetNamed(tab);
  const row = place.after + 1;
  makeRoom(sheet, place);
  patiently(() => {
    const width = sheet.getMaxColumns();
    const line = blockRange(sheet, { row, column: 0, rows: 1, columns: width });
    if (place.after > headerRow) {
      const above = blockRange(sheet, { row: place.after, column: 0, rows: 1, columns: width });
      above.copyTo(line, { formatOnly: true });
    }
    for (const { column, columns } of runs([...texts.keys()])) {
      blockRange(sheet, { row, column, rows: 1, columns }).setNumberFormat('@');
    }
    const cells = new Map(texts);
    if (formula) {
      const { column, format, text } = formula;
      blockRange(sheet, { row, column, rows: 1, columns: 1 }).setNumberFormat(format);
      cells.set(column, text);
    }
    // At once, or a part of a row would stay: what lies between the columns is empty in a new row.
    const first = Math.min(...cells.keys());
    const values = Array.from(
      { length: Math.max(...cells.keys()) - first + 1 },
      (_, along) => cells.get(first + along) ?? '',
    );
    blockRange(sheet, { row, column: first, rows: 1, columns: values.length }).setValues([values]);
    SpreadsheetApp.flush();
  });
  return row;
}

/** Not done patiently: a row that was inserted twice would stay. */
function makeRoom(sheet: Sheet, { after, isFree }: RowPlace): void {
  if (!isFree) {
    sheet.insertRowsAfter(after + 1, 1);
    return;
  }
  const rows = patiently(() => sheet.getMaxRows());
  if (rows <= after + 1) sheet.insertRowsAfter(rows, 1);
}

/** Columns side by side as blocks. */
function runs(columns: readonly number[]): { column: number; columns: number }[] {
  const found: { column: number; columns: number }[] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last && last.column + last.columns === column) last.columns++;
    else found.push({ column, columns: 1 });
  }
  return found;
}
