// Takes out a row that was put in, while nobody has typed into it.
import { cellAt, type CellValue } from '../../workbook/grid';
import { Failure } from '../answer';
import { patiently } from '../patiently';
import { blockRange } from '../sheet-ranges';
import { sheetNamed } from '../write-cell';
import type { IndicatorTable } from './tables';

/**
 * @param own columns and what was written there; whatever else the row holds somebody typed, but for its percent
 * @throws Failure where somebody typed into it
 */
export function removeRow(
  { tab, percentColumn }: IndicatorTable<string>,
  row: number,
  own: ReadonlyMap<number, CellValue>,
): void {
  const cells = tab.rows[row] ?? [];
  const isUntouched = cells.every(
    (_, column) =>
      column === percentColumn || cellAt(tab, row, column) === (own.get(column) ?? null),
  );
  // A formula that shows nothing is somebody's too.
  const line = { row, column: 0, rows: 1, columns: Math.max(1, cells.length) };
  const sheet = sheetNamed(tab.name);
  const [formulas = []] = patiently(() => blockRange(sheet, line).getFormulas());
  const isPlain = formulas.every((formula, at) => formula === '' || at === percentColumn);
  if (!isUntouched || !isPlain) {
    throw new Failure('indicator.in-use', {
      vi: `Dòng ${row + 1} của tab “${tab.name}” đã có người nhập nên không bỏ. Nếu không dùng chỉ tiêu này nữa, bấm “Ngừng chỉ tiêu”.`,
      en: `Row ${row + 1} of tab “${tab.name}” has been typed into, so it stays. Retire the indicator if it is not wanted.`,
    });
  }
  sheet.deleteRow(row + 1);
  SpreadsheetApp.flush();
}
