// What a host gives the core: tabs as grids of plain cell values.

/** A calendar date in a cell, as ISO `YYYY-MM-DD`, with the seconds since midnight where there are any. */
export interface DateCell {
  readonly date: string;
  readonly seconds?: number;
}

/** One cell. Empty is null; an error of the spreadsheet is its text (`#REF!`). */
export type CellValue = string | number | boolean | DateCell | null;

/** One tab, read once. Rows and columns count from 0 here; people see them from 1 and from A. */
export interface Tab {
  readonly name: string;
  /** The host's own number of the tab, for links; null where there is none. */
  readonly id: number | null;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats (`0.0%`) in the shape of `rows`; left out where the host has none. */
  readonly formats?: readonly (readonly string[])[];
}

/** A whole spreadsheet as the core sees it. */
export interface Spreadsheet {
  /** The spreadsheet's locale (`vi_VN`); null where the file form has none. */
  readonly locale: string | null;
  /** Its address for links from the report; null on the desk. */
  readonly url: string | null;
  readonly tabs: readonly Tab[];
}

/** A place in a tab, from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `A1`-style name of a place. */
export function a1({ row, column }: Position): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cell at a place; null outside the grid. */
export function cellAt(tab: Tab, row: number, column: number): CellValue {
  const value = tab.rows[row]?.[column];
  return value === undefined || value === '' ? null : value;
}

/** A cell's content as text, dates the Vietnamese way; empty cells are ''. */
export function cellText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.date.split('-').reverse().join('/');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Fifteen significant digits are what a spreadsheet keeps and shows.
  return typeof value === 'number'
    ? String(Number(value.toPrecision(15))).replace('.', ',')
    : value;
}

/** The number that a spreadsheet keeps for a date: days since 1899-12-30. To the millionth: typed numbers have fewer places. */
export function serialOfDate({ date, seconds = 0 }: DateCell): number {
  const days = (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return Math.round((days + seconds / 86_400) * 1e6) / 1e6;
}

/** Reads `2026-09-07 00:00:00.000`, the form in which hosts give dates. */
export function readDateCell(text: string): DateCell {
  const [date = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0, rest = 0] = time.split(':').map(Number);
  const seconds = hours * 3600 + minutes * 60 + rest;
  return seconds > 0 ? { date, seconds } : { date };
}

/** Beyond 15 digits a spreadsheet no longer keeps every one. */
export const LARGEST_NUMBER = 1e15;

/** Whether a number shows as a percent: 50% is kept by spreadsheets as 0.5 with such a format. */
export function isShownAsPercent({ formats }: Tab, row: number, column: number): boolean {
  return (formats?.[row]?.[column] ?? '').includes('%');
}

/** The error texts that spreadsheets leave in cells. */
const CELL_ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|VALUE!|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** Whether a cell holds an error of the spreadsheet. */
export function isCellError(value: CellValue): value is string {
  return typeof value === 'string' && CELL_ERROR.test(value.trim());
}
