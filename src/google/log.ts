// Notes in tab Nhật ký what was done. The row goes to a fixed place, so that it is never doubled.
import { LOG } from '../workbook/columns';
import type { Spreadsheet } from '../workbook/grid';
import { findTable } from '../workbook/headers';
import { logTab } from '../workbook/starter/office-tabs';
import { dataHash } from './data-hash';
import { writeTabs } from './write-tabs';

/** One line of the log, by column. */
type LogEntry = Readonly<Record<keyof typeof LOG.columns, string>>;

/** What was done, for the log to note. */
export interface Done {
  readonly action: string;
  readonly period: string;
  readonly link: string;
  readonly now: Date;
}

declare const __VERSION__: string;

/** Notes what was done; false where the log cannot be written (a protected tab), which undoes nothing. */
export function tryLog(spreadsheet: Spreadsheet, { now, ...done }: Done): boolean {
  try {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    writeLog(active, spreadsheet, {
      ...done,
      time: Utilities.formatDate(now, active.getSpreadsheetTimeZone(), 'dd/MM/yyyy HH:mm'),
      version: __VERSION__,
      hash: dataHash(spreadsheet),
    });
    // Before the lock goes, or another run may read what is not written yet.
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    console.error(`Nhật ký: ${(error as Error).message}`);
    return false;
  }
}

/** Adds `entry` below the last row of the log; makes the tab when it is not there. */
function writeLog(
  active: GoogleAppsScript.Spreadsheet.Spreadsheet,
  spreadsheet: Spreadsheet,
  entry: LogEntry,
): void {
  const at = spreadsheet.tabs.findIndex((tab) => findTable(tab, LOG) !== null);
  const found = spreadsheet.tabs[at];
  if (!found) writeTabs([logTab()], false);
  const tab = found ?? { name: logTab().name, id: null, rows: logTab().cells };
  const sheet = active.getSheetByName(tab.name);
  const table = findTable(tab, LOG);
  if (!sheet || !table) return;
  const width = Math.max(...Object.values(table.columns)) + 1;
  const cells = Array<string>(width).fill('');
  for (const [name, column] of Object.entries(table.columns)) {
    cells[column] = entry[name as keyof LogEntry];
  }
  const row = tab.rows.length + 1;
  if (row > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  // As text: a time or a hash must not be taken for a date or a number.
  sheet.getRange(row, 1, 1, width).setNumberFormat('@').setValues([cells]);
}
