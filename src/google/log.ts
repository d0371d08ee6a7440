// Notes in tab Nhật ký what was done. The row goes to a fixed place, so that it is never doubled.
import { LOG } from '../workbook/columns';
import type { Spreadsheet, Tab } from '../workbook/grid';
import { findTable } from '../workbook/headers';
import { withFreeNames } from '../workbook/starter/missing-tabs';
import { logTab } from '../workbook/starter/office-tabs';
import { patiently } from './patiently';
import { writeTabs } from './write-tabs';

/** One line of the log, by column. */
type LogEntry = Readonly<Record<keyof typeof LOG.columns, string>>;

/** What was done, for the log to note. */
export interface Done {
  readonly action: string;
  readonly period: string;
  readonly link: string;
  /** Of the data that it was done with. */
  readonly hash: string;
  readonly now: Date;
}

declare const __VERSION__: string;

/** Notes what was done; false where the log cannot be written (a protected tab), which undoes nothing. */
export function tryLog(spreadsheet: Spreadsheet, { now, ...done }: Done): boolean {
  try {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    const timeZone = patiently(() => active.getSpreadsheetTimeZone());
    writeLog(active, spreadsheet, {
      ...done,
      time: patiently(() => Utilities.formatDate(now, timeZone, 'dd/MM/yyyy HH:mm')),
      version: __VERSION__,
    });
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
  const tab = spreadsheet.tabs.find((one) => findTable(one, LOG) !== null) ?? newLog(spreadsheet);
  const sheet = patiently(() => active.getSheetByName(tab.name));
  const table = findTable(tab, LOG);
  if (!sheet || !table) throw new Error(`no tab ${tab.name}`);
  const width = Math.max(...Object.values(table.columns)) + 1;
  const cells = Array<string>(width).fill('');
  for (const [name, column] of Object.entries(table.columns)) {
    cells[column] = entry[name as keyof LogEntry];
  }
  // Somebody may have written below the log since it was read.
  const row =
    Math.max(
      tab.rows.length,
      patiently(() => sheet.getLastRow()),
    ) + 1;
  patiently(() => {
    const missing = row - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    // As text: a time or a hash must not be taken for a date or a number.
    sheet.getRange(row, 1, 1, width).setNumberFormat('@').setValues([cells]);
    // Before the lock goes, or another run may read what is not written yet.
    SpreadsheetApp.flush();
  });
}

/** A log of its own, under a free name: an office may have renamed a header of the old one. */
function newLog({ tabs }: Spreadsheet): Tab {
  const plan = withFreeNames([logTab()], tabs)[0] ?? logTab();
  writeTabs([plan], false);
  return { name: plan.name, id: null, rows: plan.cells };
}
