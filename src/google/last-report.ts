// Finds the report that was made last: the newest link in tab Nhật ký.
import { LOG } from '../workbook/columns';
import { cellText, type Spreadsheet } from '../workbook/grid';
import { findTable } from '../workbook/headers';
import { Failure } from './answer';

/** A Doc by its id and address. */
export interface DocumentLink {
  readonly id: string;
  readonly address: string;
}

/** What the log says was done when a report was released. */
export const RELEASED = 'Tạo bản phát hành';

const DOCUMENT_ID = /\/document\/d\/([\w-]+)/;

/** The Doc that was made last. Throws a `Failure` where there is none. */
export function lastReport(spreadsheet: Spreadsheet): DocumentLink {
  const found = findLastReport(spreadsheet, null);
  if (found) return found;
  throw new Failure('report.none', {
    vi: 'Tab Nhật ký chưa có báo cáo nào. Bấm “Tạo báo cáo” trước, rồi làm lại.',
    en: 'Tab Nhật ký has no report yet. Make one with “Tạo báo cáo” first.',
  });
}

/** The Doc of `period` (as the log writes it; null for any) that was made last; null without one. */
export function findLastReport(
  spreadsheet: Spreadsheet,
  period: string | null,
): DocumentLink | null {
  for (const tab of spreadsheet.tabs) {
    const table = findTable(tab, LOG);
    if (!table) continue;
    const { link, period: periodColumn, action } = table.columns;
    // The log is written downwards: its last link is the newest.
    for (let row = tab.rows.length - 1; row > table.headerRow; row--) {
      const text = (column: number | undefined): string =>
        column === undefined ? '' : cellText(tab.rows[row]?.[column] ?? null);
      const address = text(link);
      const id = DOCUMENT_ID.exec(address)?.[1];
      const isOfPeriod = period === null || text(periodColumn) === period;
      // A released report has no links to its cells.
      const isReleased = text(action) === RELEASED;
      if (id !== undefined && isOfPeriod && !isReleased) return { id, address };
    }
  }
  return null;
}
