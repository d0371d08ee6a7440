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

/** A line of the log with a link to a Doc. */
interface LoggedDocument extends DocumentLink {
  readonly period: string;
  readonly action: string;
}

/** The Docs in the log, the newest first: it is written downwards. */
function loggedDocuments({ tabs }: Spreadsheet): LoggedDocument[] {
  return tabs.flatMap((tab) => {
    const table = findTable(tab, LOG);
    if (!table) return [];
    const { link, period, action } = table.columns;
    const rows = tab.rows.slice(table.headerRow + 1).reverse();
    return rows.flatMap((row) => {
      const text = (column: number | undefined): string =>
        column === undefined ? '' : cellText(row[column] ?? null);
      const address = text(link);
      const id = DOCUMENT_ID.exec(address)?.[1];
      return id === undefined ? [] : [{ id, address, period: text(period), action: text(action) }];
    });
  });
}

/** Whether the log has the Doc of that id. */
export function isLogged(spreadsheet: Spreadsheet, document: string): boolean {
  return loggedDocuments(spreadsheet).some(({ id }) => id === document);
}

/** The Doc of `period` (as the log writes it; null for any) that was made last; null without one. */
export function findLastReport(
  spreadsheet: Spreadsheet,
  period: string | null,
): DocumentLink | null {
  // A released report has no links to its cells.
  const found = loggedDocuments(spreadsheet).find(
    (one) => (period === null || one.period === period) && one.action !== RELEASED,
  );
  return found ? { id: found.id, address: found.address } : null;
}
