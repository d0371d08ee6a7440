// The plain data of a workbook, between the .xlsx file and the formula engine.

/** An error code as Google Sheets shows it, with the words of its tooltip. */
export interface CellError {
  error: string;
  message?: string;
}

/** What a cell holds or shows. A date is a number (days since 1899-12-30) with a date format. */
export type CellValue = string | number | boolean | CellError;

/** How a cell looks. Colours are `#rrggbb`; sizes in points. */
export interface CellLook {
  bold?: boolean;
  italic?: boolean;
  fontSize?: number;
  textColor?: string;
  fillColor?: string;
  wrap?: boolean;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
}

/** One cell; `row` and `column` count from 0. */
export interface CellData {
  row: number;
  column: number;
  /** The typed value, or for a formula its result when the file was last computed. */
  value?: CellValue;
  /** With the leading `=`, arguments separated by `,`, numbers with a point. */
  formula?: string;
  /** The range (A1 notation) over which the formula's result spreads, when more than one cell. */
  spread?: string;
  format?: string;
  look?: CellLook;
}

/** A closed list for cells. */
export interface ListValidation {
  /** A1 notation, several parts apart by spaces. */
  range: string;
  values: string[];
  /** False: other input is refused. */
  allowInvalid: boolean;
  helpText?: string;
}

/** Cells that stand out while a formula holds. */
export interface Highlight {
  /** A1 notation, several parts apart by spaces. */
  range: string;
  /** About the first cell, without `=`, in canonical form. */
  when: string;
  /** Background, `#rrggbb`. */
  color: string;
}

export interface TabData {
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  cells: CellData[];
  /** Column (from 0) → width in pixels. */
  columnWidths: Map<number, number>;
  frozenRows: number;
  frozenColumns: number;
  /** A1 ranges. */
  merges: string[];
  lists: ListValidation[];
  highlights: Highlight[];
}

export interface WorkbookData {
  tabs: TabData[];
  /** Index of the tab that is open. */
  activeTab: number;
}

/** The size of a fresh sheet in Google Sheets. */
export const FRESH_ROWS = 1000;
export const FRESH_COLUMNS = 26;

/**
 * Empty rows below what a file or a grid holds. The engine goes over every cell of a tab when it opens it, so that a
 * workbook of 18 tabs with 1000 rows each takes a quarter of a second for its empty cells.
 */
export const ROOM_BELOW = 100;

/** True for an error shown in a cell. */
export function isCellError(value: CellValue | null | undefined): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** An empty tab of the size that Google gives to a new one. */
export function freshTab(name: string): TabData {
  return {
    name,
    hidden: false,
    rows: FRESH_ROWS,
    columns: FRESH_COLUMNS,
    cells: [],
    columnWidths: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    merges: [],
    lists: [],
    highlights: [],
  };
}
