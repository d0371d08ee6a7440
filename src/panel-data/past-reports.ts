// The reports of this period that were made before, as tab Nhật ký tells.
import { LOG } from '../workbook/columns';
import { cellAt, cellText, type Spreadsheet } from '../workbook/grid';
import { findTable } from '../workbook/headers';
import type { PastReportJson } from './panel-json';

/** The newest first. Only rows with a link: others tell of something else. */
export function pastReports(
  spreadsheet: Spreadsheet,
  period: string,
  hash: string,
): PastReportJson[] {
  for (const tab of spreadsheet.tabs) {
    const table = findTable(tab, LOG);
    if (!table) continue;
    const { time, action, link, hash: hashColumn, period: periodColumn } = table.columns;
    const text = (row: number, column: number | undefined): string =>
      column === undefined ? '' : cellText(cellAt(tab, row, column)).trim();
    const found: PastReportJson[] = [];
    for (let row = table.headerRow + 1; row < tab.rows.length; row++) {
      const address = text(row, link);
      if (text(row, periodColumn) !== period || !/^https?:\/\//.test(address)) continue;
      found.push({
        time: text(row, time),
        action: text(row, action),
        link: address,
        current: text(row, hashColumn) === hash,
      });
    }
    return found.reverse();
  }
  return [];
}
