// Writes plain workbook data as an .xlsx file: whole, or as changes to the file that it was read from.
import {
  saveXlsx,
  writeXlsx,
  type Cell,
  type DataValidation,
  type MergeRange,
  type RoundtripWorkbook,
  type Sheet,
  type WriteSheet,
} from 'hucre/xlsx';
import { fileFormula } from './add-in-formulas.ts';
import { parseZone } from './cell-addresses.ts';
import { AUTOMATIC } from './number-formats.ts';
import {
  isCellError,
  type CellData,
  type CellValue,
  type ListValidation,
  type TabData,
  type WorkbookData,
} from './workbook-data.ts';
import { spreadNeighbours } from './spread.ts';
import { fitsInRule, LIST_TAB } from './xlsx-lists.ts';
import { fileHighlights, fileRule } from './xlsx-highlights.ts';
import {
  DEFAULT_FONT,
  serialOfDate,
  styleOfLook,
  widthOfPixels,
  type FileValue,
} from './xlsx-looks.ts';
import { longListFormula } from './xlsx-read.ts';

/** Stands in every file in place of the clock, so that the same workbook gives the same parts. */
const FIXED_DATE = new Date('2026-01-01T00:00:00Z');

/** A new file. */
export async function writeWorkbook(data: WorkbookData): Promise<Uint8Array> {
  const lists = new LongLists();
  const sheets: WriteSheet[] = data.tabs.map((tab) => sheetOf(tab, lists));
  const listSheet = lists.sheet();
  if (listSheet) sheets.push(listSheet);
  return writeXlsx({
    sheets,
    activeSheet: data.activeTab,
    defaultFont: DEFAULT_FONT,
    properties: { title: 'Sổ Báo Cáo', created: FIXED_DATE, modified: FIXED_DATE },
  });
}

/**
 * The file that was read, with the changes since `before`. Cells that did not change keep all that
 * the desk has no notion of; so do charts, comments and other parts.
 */
export async function writeChanges(
  source: RoundtripWorkbook,
  before: WorkbookData,
  after: WorkbookData,
): Promise<Uint8Array> {
  const lists = new LongLists();
  // All or none: the lists of all tabs share one tab of long ones.
  const relist = after.tabs.some((tab) => {
    const oldTab = before.tabs.find((candidate) => candidate.name === tab.name);
    return JSON.stringify(oldTab?.lists ?? []) !== JSON.stringify(tab.lists);
  });
  const sheets: Sheet[] = after.tabs.map((tab) => {
    const old = source.sheets.find((sheet) => sheet.name === tab.name);
    const oldTab = before.tabs.find((candidate) => candidate.name === tab.name);
    if (!old || !oldTab) return asSheet(sheetOf(tab, lists));
    const sheet = changedSheet(old, oldTab, tab);
    return relist ? { ...sheet, dataValidations: relisted(old, tab, lists) } : sheet;
  });
  const listSheet = lists.sheet();
  const kept = source.sheets.find((sheet) => sheet.name === LIST_TAB);
  if (listSheet) sheets.push(asSheet(listSheet));
  else if (kept) sheets.push(kept);
  source.sheets = sheets;
  source.activeSheet = after.activeTab;
  source.properties = { ...source.properties, modified: source.properties?.modified ?? FIXED_DATE };
  for (const sheet of sheets) keepResults(sheet);
  return saveXlsx(source);
}

function asSheet(sheet: WriteSheet): Sheet {
  // hucre's two types of a sheet differ in parts that none of ours has.
  const { data: _data, pivotTables: _pivots, charts: _charts, cells, ...rest } = sheet;
  return { ...rest, rows: sheet.rows ?? [], cells: cells as Map<string, Cell> };
}

/** hucre writes a formula's result only where it reads one, and it reads only plain numbers. */
function keepResults(sheet: Sheet): void {
  for (const cell of sheet.cells?.values() ?? []) {
    if (cell.formula === undefined || cell.formulaResult !== undefined) continue;
    cell.formulaResult = cell.value instanceof Date ? serialOfDate(cell.value) : cell.value;
  }
}

function sheetOf(tab: TabData, lists: LongLists): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const rows: FileValue[][] = [];
  const children = spreadNeighbours(tab.cells);
  for (const cell of tab.cells) {
    const key = `${cell.row},${cell.column}`;
    const written = fileCell(cell, children.has(key));
    cells.set(key, written);
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row] ?? [];
    while (row.length <= cell.column) row.push(null);
    row[cell.column] = written.value ?? null;
  }
  const sheet: WriteSheet = { name: tab.name, rows, cells };
  if (tab.columnWidths.size > 0) sheet.columns = columnsOf(tab.columnWidths);
  if (tab.frozenRows > 0 || tab.frozenColumns > 0) {
    sheet.freezePane = { rows: tab.frozenRows, columns: tab.frozenColumns };
  }
  if (tab.merges.length > 0) sheet.merges = tab.merges.flatMap(mergeOf);
  if (tab.lists.length > 0) sheet.dataValidations = tab.lists.map((list) => ruleOf(list, lists));
  if (tab.highlights.length > 0) {
    sheet.conditionalRules = tab.highlights.map((one, at) => fileRule(one, at + 1));
  }
  if (tab.hidden) sheet.hidden = true;
  return sheet;
}

function mergeOf(address: string): MergeRange[] {
  const zone = parseZone(address);
  return zone
    ? [{ startRow: zone.top, startCol: zone.left, endRow: zone.bottom, endCol: zone.right }]
    : [];
}

/** The tab's closed lists as they are now, beside the rules of other kinds that the file had. */
function relisted(old: Sheet, tab: TabData, lists: LongLists): DataValidation[] {
  const others = (old.dataValidations ?? []).filter((rule) => rule.type !== 'list');
  return [...others, ...tab.lists.map((list) => ruleOf(list, lists))];
}

function changedSheet(old: Sheet, before: TabData, after: TabData): Sheet {
  const sheet: Sheet = {
    ...old,
    rows: old.rows.map((row) => [...row]),
    cells: new Map(old.cells ?? []),
  };
  const cells = sheet.cells ?? new Map<string, Cell>();
  const was = new Map(before.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const children = spreadNeighbours(after.cells);
  for (const cell of after.cells) {
    const key = `${cell.row},${cell.column}`;
    const known = was.get(key);
    was.delete(key);
    if (known && JSON.stringify(known) === JSON.stringify(cell)) continue;
    const written = fileCell(cell, children.has(key));
    const oldStyle = old.cells?.get(key)?.style;
    if (known && sameLook(known, cell) && oldStyle) written.style = oldStyle;
    cells.set(key, { type: 'string', value: null, ...written });
    setValue(sheet.rows, cell.row, cell.column, written.value ?? null);
  }
  for (const [key, gone] of was) {
    cells.delete(key);
    setValue(sheet.rows, gone.row, gone.column, null);
  }
  if (JSON.stringify(before.merges) !== JSON.stringify(after.merges)) {
    sheet.merges = after.merges.flatMap(mergeOf);
  }
  if (after.frozenRows !== before.frozenRows) {
    sheet.freezePane = { ...old.freezePane, rows: after.frozenRows };
  }
  if (JSON.stringify(before.highlights) !== JSON.stringify(after.highlights)) {
    const others = (old.conditionalRules ?? []).filter((rule) => fileHighlights(rule).length === 0);
    const own = after.highlights.map((one, at) => fileRule(one, at + 1));
    // Ours first, as the sheet shows them.
    const behind = others.map((rule, at) => ({ ...rule, priority: own.length + at + 1 }));
    sheet.conditionalRules = [...own, ...behind];
  }
  for (const [column, pixels] of after.columnWidths) {
    if (before.columnWidths.get(column) === pixels) continue;
    sheet.columns = [...(sheet.columns ?? [])];
    while (sheet.columns.length <= column) sheet.columns.push({});
    sheet.columns[column] = { ...sheet.columns[column], width: widthOfPixels(pixels) };
  }
  return sheet;
}

function sameLook(a: CellData, b: CellData): boolean {
  return a.format === b.format && JSON.stringify(a.look ?? {}) === JSON.stringify(b.look ?? {});
}

function setValue(rows: FileValue[][], row: number, column: number, value: FileValue): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = value;
}

function fileCell(cell: CellData, isSpreadChild: boolean): Partial<Cell> {
  const value = fileValue(cell.value);
  // An empty text computed into a neighbour is how the file shows an empty result.
  const written: Partial<Cell> = { value: isSpreadChild && value === '' ? null : value };
  if (cell.formula !== undefined) {
    written.type = 'formula';
    written.formula = fileFormula(cell.formula.slice(1));
    written.formulaResult = value;
    if (cell.spread !== undefined) {
      written.formulaType = 'array';
      written.formulaRef = cell.spread;
    }
  }
  const format = cell.format === AUTOMATIC ? undefined : cell.format;
  const style = styleOfLook(cell.look, format);
  if (style) written.style = style;
  return written;
}

function fileValue(value: CellValue | undefined): FileValue {
  if (value === undefined) return null;
  if (!isCellError(value)) return value;
  // Google's #ERROR! is unknown to Excel.
  return value.error === '#ERROR!' ? '#VALUE!' : value.error;
}

function columnsOf(widths: ReadonlyMap<number, number>): { width?: number }[] {
  const columns: { width?: number }[] = [];
  for (const [column, pixels] of widths) {
    while (columns.length <= column) columns.push({});
    columns[column] = { width: widthOfPixels(pixels) };
  }
  return columns;
}

function ruleOf(list: ListValidation, lists: LongLists): DataValidation {
  return {
    type: 'list',
    range: list.range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: list.allowInvalid ? 'warning' : 'stop',
    ...(list.helpText === undefined
      ? {}
      : { showInputMessage: true, inputMessage: shortHelp(list.helpText) }),
    ...(fitsInRule(list.values)
      ? { values: list.values }
      : { formula1: lists.formula(list.values) }),
  };
}

/** Excel calls a file damaged whose input message is longer. */
const MOST_HELP = 255;

function shortHelp(text: string): string {
  return text.length <= MOST_HELP ? text : `${text.slice(0, MOST_HELP - 1)}…`;
}

/** Collects the lists that don't fit in their rules, one a column of a tab that nobody sees. */
class LongLists {
  readonly #lists: (readonly string[])[] = [];

  formula(values: readonly string[]): string {
    const key = JSON.stringify(values);
    let column = this.#lists.findIndex((list) => JSON.stringify(list) === key);
    if (column < 0) column = this.#lists.push(values) - 1;
    return longListFormula(column, values.length);
  }

  sheet(): WriteSheet | undefined {
    if (this.#lists.length === 0) return undefined;
    const height = Math.max(...this.#lists.map((list) => list.length));
    const rows = Array.from({ length: height }, (_, row) =>
      this.#lists.map((list) => list[row] ?? null),
    );
    return { name: LIST_TAB, rows, veryHidden: true };
  }
}
