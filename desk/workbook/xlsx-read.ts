// Reads an .xlsx file into plain workbook data.
import type { Cell, DataValidation, Sheet, Workbook } from 'hucre/xlsx';
import { columnLetters, parseZone, zoneAddress } from './cell-addresses.ts';
import { errorFromFile, GOOGLE_ERRORS } from './cell-errors.ts';
import { meantFormula } from './add-in-formulas.ts';
import { movedFormula, withoutExcelPrefixes } from './formula-text.ts';
import { fileHighlights } from './xlsx-highlights.ts';
import { LIST_TAB } from './xlsx-lists.ts';
import { lookOfStyle, pixelsOfWidth, serialOfDate, type FileValue } from './xlsx-looks.ts';
import {
  FRESH_COLUMNS,
  ROOM_BELOW,
  type CellData,
  type CellValue,
  type ListValidation,
  type TabData,
  type WorkbookData,
} from './workbook-data.ts';

/** The workbook's content as the desk keeps it. Our own tab of long lists goes back into the lists. */
export function workbookDataOf(workbook: Workbook): WorkbookData {
  const lists = workbook.sheets.find((sheet) => sheet.name === LIST_TAB);
  const sheets = workbook.sheets.filter((sheet) => sheet !== lists);
  const active = workbook.sheets[workbook.activeSheet ?? 0];
  return {
    tabs: sheets.map((sheet) => tabData(sheet, lists)),
    activeTab: Math.max(0, active ? sheets.indexOf(active) : 0),
  };
}

function tabData(sheet: Sheet, lists: Sheet | undefined): TabData {
  const found = cellsOf(sheet);
  let filled = 0;
  let columns = FRESH_COLUMNS;
  for (const cell of found) {
    if (cell.value === undefined && cell.formula === undefined) continue;
    filled = Math.max(filled, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  const rows = filled + ROOM_BELOW;
  // Formats down to Excel's millionth row make no sheet of a million rows.
  const cells = found.filter((cell) => cell.row < rows && cell.column < columns);
  const columnWidths = new Map<number, number>();
  sheet.columns?.slice(0, columns).forEach(({ width }, column) => {
    if (width !== undefined) columnWidths.set(column, pixelsOfWidth(width));
  });
  return {
    name: sheet.name,
    hidden: Boolean(sheet.hidden ?? sheet.veryHidden),
    rows,
    columns,
    cells,
    columnWidths,
    frozenRows: Math.min(sheet.freezePane?.rows ?? 0, rows - 1),
    frozenColumns: Math.min(sheet.freezePane?.columns ?? 0, columns - 1),
    merges: (sheet.merges ?? []).flatMap(({ startRow, startCol, endRow, endCol }) => {
      // What is merged beyond the table, to the sheet's end perhaps, makes no table of a million rows.
      const bottom = Math.min(endRow, rows - 1);
      const right = Math.min(endCol, columns - 1);
      const isThere =
        bottom >= startRow && right >= startCol && (bottom > startRow || right > startCol);
      return isThere ? [zoneAddress({ top: startRow, left: startCol, bottom, right })] : [];
    }),
    lists: (sheet.dataValidations ?? []).flatMap((rule) => listOf(rule, lists, rows, columns)),
    highlights: (sheet.conditionalRules ?? []).flatMap(fileHighlights).flatMap((highlight) => {
      const range = withinTab(highlight.range, rows, columns);
      return range === '' ? [] : [{ ...highlight, range }];
    }),
  };
}

function cellsOf(sheet: Sheet): CellData[] {
  const details = sheet.cells ?? new Map<string, Cell>();
  const masters = sharedMasters(details);
  const cells: CellData[] = [];
  const add = (row: number, column: number, value: FileValue | undefined, detail?: Cell): void => {
    const cell: CellData = { row, column };
    const content = valueOf(detail?.value ?? value ?? null, detail);
    const formula = formulaOf(row, column, detail, masters);
    if (content !== undefined) cell.value = content;
    if (formula !== undefined) cell.formula = formula;
    const ref = detail?.formulaType === 'array' ? detail.formulaRef : undefined;
    if (ref?.includes(':')) cell.spread = ref;
    const { numFmt } = detail?.style ?? {};
    if (numFmt !== undefined && numFmt !== 'General') cell.format = numFmt;
    else if (detail === undefined && value instanceof Date) cell.format = 'dd/mm/yyyy';
    const look = lookOfStyle(detail?.style);
    if (look) cell.look = look;
    if (Object.keys(cell).length > 2) cells.push(cell);
  };
  sheet.rows.forEach((values, row) => {
    for (let column = 0; column < values.length; column++) {
      const value = values[column];
      const detail = details.get(`${row},${column}`);
      if (value !== null || detail !== undefined) add(row, column, value, detail);
    }
  });
  return cells;
}

function valueOf(value: FileValue, detail: Cell | undefined): CellValue | undefined {
  if (value === null || value === '') return undefined;
  if (value instanceof Date) return serialOfDate(value);
  if (typeof value !== 'string') return value;
  const isError =
    detail?.type === 'error' || (detail?.formula !== undefined && GOOGLE_ERRORS.has(value));
  // As it was typed: letters apart from their marks are for the checks to find.
  return isError ? { error: errorFromFile(value) } : value;
}

interface Master {
  row: number;
  column: number;
  formula: string;
}

function sharedMasters(details: ReadonlyMap<string, Cell>): Map<number, Master> {
  const masters = new Map<number, Master>();
  for (const [key, cell] of details) {
    if (cell.formulaType !== 'shared' || !cell.formula || cell.formulaSharedIndex === undefined) {
      continue;
    }
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(cell.formulaSharedIndex, { row, column, formula: cell.formula });
  }
  return masters;
}

function formulaOf(
  row: number,
  column: number,
  detail: Cell | undefined,
  masters: ReadonlyMap<number, Master>,
): string | undefined {
  if (detail?.formula === undefined) return undefined;
  if (detail.formula !== '') return readFormula(detail.formula);
  const master = masters.get(detail.formulaSharedIndex ?? -1);
  if (!master) return undefined;
  // A function of ours stands in a text there, in which no reference moves.
  const meant = meantFormula(master.formula);
  return readFormula(movedFormula(meant, row - master.row, column - master.column));
}

function readFormula(formula: string): string {
  return `=${withoutExcelPrefixes(meantFormula(formula.normalize('NFC')))}`;
}

function listOf(
  rule: DataValidation,
  lists: Sheet | undefined,
  rows: number,
  columns: number,
): ListValidation[] {
  const values = rule.values ?? longList(rule.formula1, lists);
  if (rule.type !== 'list' || !values || values.length === 0) return [];
  const range = withinTab(rule.range, rows, columns);
  if (range === '') return [];
  const allowInvalid =
    rule.errorStyle === 'warning' || rule.errorStyle === 'information' || !rule.showErrorMessage;
  return [
    {
      range,
      values,
      allowInvalid,
      ...(rule.inputMessage === undefined ? {} : { helpText: rule.inputMessage }),
    },
  ];
}

/** A rule over whole columns of Excel's million rows, cut to the tab. */
function withinTab(range: string, rows: number, columns: number): string {
  return range
    .split(/\s+/)
    .map(parseZone)
    .filter((zone) => zone !== null && zone.top < rows && zone.left < columns)
    .map((zone) =>
      zone
        ? zoneAddress({
            ...zone,
            bottom: Math.min(zone.bottom, rows - 1),
            right: Math.min(zone.right, columns - 1),
          })
        : '',
    )
    .join(' ');
}

function longList(formula: string | undefined, lists: Sheet | undefined): string[] | undefined {
  if (!formula || !lists) return undefined;
  const prefix = `'${LIST_TAB}'!`;
  const zone = formula.startsWith(prefix) ? parseZone(formula.slice(prefix.length)) : null;
  if (!zone) return undefined;
  const values: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    values.push(String(lists.rows[row]?.[zone.left] ?? ''));
  }
  return values;
}

/** The address of a long list's column, as the writer refers to it. */
export function longListFormula(column: number, length: number): string {
  const letters = columnLetters(column);
  return `'${LIST_TAB}'!$${letters}$1:$${letters}$${length}`;
}
