// Reads the active spreadsheet: each tab once, all its cells in one block, formats where there are numbers.
import { patiently } from './patiently';
import { isUnfinished } from './unfinished-tab';
import { dateCellOf } from './date-cell';
import type { CellValue, Spreadsheet, Tab } from '../workbook/grid';

/** Reads every tab of the active spreadsheet. Nothing is written. */
export function readSpreadsheet(): Spreadsheet {
  const { sheets, timeZone, ...about } = patiently(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    return {
      locale: spreadsheet.getSpreadsheetLocale(),
      url: spreadsheet.getUrl(),
      sheets: spreadsheet.getSheets(),
      timeZone: spreadsheet.getSpreadsheetTimeZone(),
    };
  });
  const tabs = sheets.flatMap((sheet) => patiently(() => readTab(sheet, timeZone)) ?? []);
  return { ...about, tabs };
}

/** Null for a tab that “Tạo sổ” has begun and not finished: until then it is nobody's. */
function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, timeZone: string): Tab | null {
  const name = sheet.getName();
  if (isUnfinished(name)) return null;
  const named = { name, id: sheet.getSheetId() };
  // A chart on a tab of its own, or a data source, has a name and no cells.
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return { ...named, rows: [] };
  const range = sheet.getDataRange();
  const dates = new Map<number, CellValue>();
  const rows = (range.getValues() as unknown[][]).map((row) =>
    row.map((value) => cellValue(value, timeZone, dates)),
  );
  const tab = { ...named, rows };
  // A format says of a number whether it is a percent, and nothing of a text.
  const hasNumber = rows.some((row) => row.some((cell) => typeof cell === 'number'));
  return hasNumber ? { ...tab, formats: range.getNumberFormats() } : tab;
}

/** Sheets gives '' for an empty cell and a Date, of whatever realm, for a date. */
function cellValue(value: unknown, timeZone: string, dates: Map<number, CellValue>): CellValue {
  switch (typeof value) {
    case 'string':
      return value === '' ? null : value;
    case 'number':
    case 'boolean':
      return value;
    default:
      return Object.prototype.toString.call(value) === '[object Date]'
        ? dateCell(value as Date, timeZone, dates)
        : null;
  }
}

/** The date as the spreadsheet shows it; each date is formatted once. */
function dateCell(value: Date, timeZone: string, dates: Map<number, CellValue>): CellValue {
  const time = value.getTime();
  let cell = dates.get(time);
  if (cell === undefined) {
    cell = dateCellOf(value, timeZone);
    dates.set(time, cell);
  }
  return cell;
}
