// “Ngừng từ”: from a period on an indicator is not asked for; its rows and its past stay.
import type { DoneJson, RetireRequest } from '../../panel-data/indicators';
import { CATALOGUE } from '../../workbook/columns';
import { a1, cellAt, cellText } from '../../workbook/grid';
import { periodText, readPeriod } from '../../workbook/period';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { guardAgain } from '../indicators/guard-again';
import { unknownIndicator } from '../indicators/refusals';
import { catalogueTable, workbookNow, type IndicatorTable } from '../indicators/tables';
import { patiently } from '../patiently';
import { blockRange } from '../sheet-ranges';
import { sheetNamed, textContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const retireIndicator: Action<RetireRequest, DoneJson> = {
  writes: true,
  run: ({ id, was, from }) => {
    const period = readPeriod(from);
    if (from !== '' && period === null) {
      throw new Failure('indicator.no-period', {
        vi: `“${from}” chưa phải một kỳ báo cáo. Gõ như 06/2026 hoặc Quý III/2026.`,
        en: `“${from}” is no period. Type it like 06/2026 or Quý III/2026.`,
      });
    }
    const workbook = workbookNow();
    const { catalogue, retired, departments } = workbook.facts;
    const entry = [...catalogue, ...retired].find((one) => one.id === id);
    if (!entry) throw unknownIndicator(id);
    const table = catalogueTable(workbook);
    const column = table.columns.retired ?? addColumn(table);
    const cell = a1({ row: entry.row, column });
    const typed = cellAt(table.tab, entry.row, column);
    const now = readPeriod(typed);
    if (now === null && typed !== null) throw unreadable(table.tab.name, cell, cellText(typed));
    if ((now === null ? '' : periodText(now)) !== was) throw changedMeanwhile();
    const wanted = period === null ? '' : periodText(period);
    writeCell({ tab: table.tab.name, cell }, textContent(wanted));
    const holds = departments.filter(({ rows, retired: gone }) =>
      [...rows, ...gone].some((row) => row.id === id),
    );
    const guarded = guardAgain(holds.map(({ tab }) => tab));
    const request = { id, was: wanted, from: was };
    return { undo: { action: 'retireIndicator', request }, guarded };
  },
};

/** What somebody typed there is not written over. */
function unreadable(tab: string, cell: string, typed: string): Failure {
  return new Failure('indicator.no-period', {
    vi: `Ô ${cell} của tab “${tab}” ghi “${typed}”, chưa phải một kỳ báo cáo. Sửa ô ấy, ví dụ 06/2026, hoặc xóa đi rồi làm lại.`,
    en: `Cell ${cell} of tab “${tab}” says “${typed}”, which is no period. Type one there, such as 06/2026, or empty it, then try again.`,
  });
}

/** A column of its own behind all that the tab holds. Its header comes last: by it the column is one. */
function addColumn({ tab, headerRow }: IndicatorTable<keyof typeof CATALOGUE.columns>): number {
  const column = (tab.rows[headerRow] ?? []).length;
  const sheet = sheetNamed(tab.name);
  const columns = patiently(() => sheet.getMaxColumns());
  if (columns <= column) sheet.insertColumnsAfter(columns, 1);
  patiently(() => {
    const header = { row: headerRow, rows: 1, columns: 1 };
    const cell = blockRange(sheet, { ...header, column });
    blockRange(sheet, { ...header, column: column - 1 }).copyTo(cell, { formatOnly: true });
    const rows = Math.max(1, tab.rows.length - headerRow - 1);
    // As text: 06/2026 must not become a date.
    blockRange(sheet, { row: headerRow + 1, column, rows, columns: 1 }).setNumberFormat('@');
    cell.setValues([[CATALOGUE.columns.retired[0]]]);
    SpreadsheetApp.flush();
  });
  return column;
}
