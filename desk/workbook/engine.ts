// The workbook as the desk sees it: a narrow interface over the o-spreadsheet model, so that the library can be changed.
import type {
  EngineSheet,
  EngineWorkbook,
  EngineZone,
  Getters,
  Model,
  Style,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { cellAddress, parseZone, zoneAddress, type Zone } from './cell-addresses.ts';
import { googleError } from './cell-errors.ts';
import {
  CUSTOM_FUNCTION_HOST,
  registerCustomFunctions,
  type CustomFunctionHost,
} from './custom-functions.ts';
import {
  dispatchMany,
  loadEngineLibrary,
  quietly,
  type EngineLibrary,
  type ModelCommand,
} from './formula-engine-loader.ts';
import { DEFAULT_LOCALE_CODE, findLocale, type SheetLocale } from './locales.ts';
import { plainDigits } from './plain-digits.ts';
import { spreadNeighbours } from './spread.ts';
import { engineFormat, PLAIN_TEXT } from './number-formats.ts';
import {
  isCellError,
  type CellData,
  type CellLook,
  type CellValue,
  type ListValidation,
  type TabData,
  type WorkbookData,
} from './workbook-data.ts';

/** What a cell is to become; what is left out stays. Rows and columns count from 0. */
export interface CellEdit {
  row: number;
  column: number;
  /** Null empties the cell. A formula is in canonical form, with its `=`. */
  content?: { value: CellValue } | { formula: string } | null;
  /** Null is the automatic format. */
  format?: string | null;
  look?: CellLook;
}

export interface EngineOptions {
  /** Defaults to vi_VN. */
  locale?: string;
  /** Runs the add-in's functions for cells; without it they are unknown names. */
  customFunctions?: CustomFunctionHost;
}

const REVISION = 'START_REVISION';

/** A workbook with computed formulas. Tabs are named by ids that stay when a tab is renamed. */
export class Engine {
  readonly #library: EngineLibrary;
  readonly #model: Model;
  readonly #getters: Getters;
  #locale: SheetLocale;
  /** Help texts of validation rules, which the model has no place for. */
  readonly #helpTexts = new Map<string, string>();
  #nextId = 1;
  /** All tabs in their order, those included that the model learns of with the next change. */
  readonly #tabs: Tab[];
  #active: string;
  /** What was asked for since the last look at the cells: many small changes cost the model one. */
  #waiting: ModelCommand[] = [];
  #waitingCells = new Map<string, Map<string, CellEdit>>();

  private constructor(
    library: EngineLibrary,
    data: WorkbookData,
    locale: SheetLocale,
    host: CustomFunctionHost | undefined,
  ) {
    this.#library = library;
    this.#locale = locale;
    const custom = host === undefined ? {} : { [CUSTOM_FUNCTION_HOST]: host };
    const build = (tabs: readonly TabData[]): Model =>
      new library.Model(this.#engineWorkbook(tabs), { custom });
    let model = quietly(() => build(data.tabs));
    const readable = withoutUnreadableFormulas(model.getters, data.tabs);
    if (readable !== data.tabs) model = quietly(() => build(readable));
    this.#model = model;
    this.#getters = model.getters;
    this.#nextId = data.tabs.length + 1;
    this.#tabs = model.getters.getSheetIds().map((id) => ({
      id,
      name: model.getters.getSheetName(id),
      hidden: !model.getters.isSheetVisible(id),
      rows: model.getters.getNumberRows(id),
      columns: model.getters.getNumberCols(id),
    }));
    this.#active = model.getters.getActiveSheetId();
    const active = this.#tabs[data.activeTab];
    if (active && !active.hidden) this.activateTab(active.id);
  }

  /** Builds the workbook and computes it. Formulas that the engine can't read keep the file's last result. */
  static async open(data: WorkbookData, options: EngineOptions = {}): Promise<Engine> {
    const code = options.locale ?? DEFAULT_LOCALE_CODE;
    const locale = findLocale(code);
    if (!locale) throw new RangeError(`Unknown spreadsheet locale: ${code}`);
    const library = await loadEngineLibrary();
    if (options.customFunctions) registerCustomFunctions(library, options.customFunctions);
    return new Engine(library, data, locale, options.customFunctions);
  }

  get locale(): SheetLocale {
    return this.#locale;
  }

  /** Changes how later typed text is read; what stands in cells stays. False for an unknown locale. */
  setLocale(code: string): boolean {
    const locale = findLocale(code);
    if (!locale) return false;
    if (locale.code !== this.#locale.code) this.#later('UPDATE_LOCALE', { locale });
    this.#locale = locale;
    return true;
  }

  tabIds(): string[] {
    return this.#tabs.map((tab) => tab.id);
  }

  tabName(tab: string): string {
    return this.#tab(tab).name;
  }

  isHidden(tab: string): boolean {
    return this.#tab(tab).hidden;
  }

  activeTab(): string {
    return this.#active;
  }

  activateTab(tab: string): void {
    if (this.#active === tab) return;
    this.#later('ACTIVATE_SHEET', { sheetIdFrom: this.#active, sheetIdTo: tab });
    this.#active = tab;
  }

  rowCount(tab: string): number {
    return this.#tab(tab).rows;
  }

  columnCount(tab: string): number {
    return this.#tab(tab).columns;
  }

  /** Adds an empty tab before the one at `index`; returns its id. */
  addTab(name: string, index: number, rows: number, columns: number): string {
    const id = this.#newId('tab');
    this.#later('CREATE_SHEET', { sheetId: id, name, position: index, rows, cols: columns });
    this.#tabs.splice(index, 0, { id, name, hidden: false, rows, columns });
    return id;
  }

  renameTab(tab: string, name: string): void {
    const known = this.#tab(tab);
    if (known.name === name) return;
    this.#later('RENAME_SHEET', { sheetId: tab, oldName: known.name, newName: name });
    known.name = name;
  }

  insertRows(tab: string, afterRow: number, count: number): void {
    this.#insert(tab, 'ROW', afterRow, count);
    this.#tab(tab).rows += count;
  }

  insertColumns(tab: string, afterColumn: number, count: number): void {
    this.#insert(tab, 'COL', afterColumn, count);
    this.#tab(tab).columns += count;
  }

  /** What the cell shows; null when it is empty. */
  value(tab: string, row: number, column: number): CellValue | null {
    this.#catchUp();
    const cell = this.#getters.getEvaluatedCell({ sheetId: tab, row, col: column });
    if (cell.value === null) return null;
    // The library shows a link's label in its place, and our apostrophe in plain text cells.
    if (cell.link !== undefined || String(cell.value).startsWith("'")) {
      return this.#literal(tab, row, column) ?? cell.value;
    }
    if (cell.type !== 'error') return cell.value;
    const message = cell.message?.toString();
    const error = googleError(String(cell.value));
    return message ? { error, message } : { error };
  }

  /** The format in force: the cell's own, else the one that its formula's result brings. */
  format(tab: string, row: number, column: number): string | undefined {
    const waiting = this.#waitingCells.get(tab)?.get(cellKey(row, column));
    if (waiting?.format !== undefined) {
      return engineFormat(this.#library, waiting.format ?? undefined);
    }
    const position = { sheetId: tab, row, col: column };
    return (
      this.#getters.getCell(position)?.format ?? this.#getters.getEvaluatedCell(position).format
    );
  }

  isDateFormat(format: string | undefined): boolean {
    return format !== undefined && this.#library.helpers.isDateTimeFormat(format);
  }

  /** The cell's own formula in canonical form, with its `=`. */
  formula(tab: string, row: number, column: number): string | undefined {
    this.#catchUp();
    const cell = this.#getters.getCell({ sheetId: tab, row, col: column });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.#getters) : undefined;
  }

  look(tab: string, row: number, column: number): CellLook {
    this.#catchUp();
    return lookOf(this.#getters.getCell({ sheetId: tab, row, col: column })?.style);
  }

  /** The smallest counts of rows and columns from A1 that hold all content; 0 and 0 when empty. */
  usedSize(tab: string): { rows: number; columns: number } {
    this.#catchUp();
    let rows = 0;
    let columns = 0;
    const reach = (row: number, column: number): void => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    for (const cell of this.#getters.getCells(tab)) {
      if (!cell.isFormula && cell.content === '') continue;
      const { row, col } = this.#getters.getCellPosition(cell.id);
      reach(row, col);
      if (!cell.isFormula) continue;
      const spread = this.#getters.getSpreadZone({ sheetId: tab, row, col });
      if (spread) reach(spread.bottom, spread.right);
    }
    return { rows, columns };
  }

  /** Edits cells. Formulas are computed when somebody looks, once for all edits until then. */
  edit(tab: string, edits: readonly CellEdit[]): void {
    let cells = this.#waitingCells.get(tab);
    if (!cells) this.#waitingCells.set(tab, (cells = new Map<string, CellEdit>()));
    for (const edit of edits) {
      const key = cellKey(edit.row, edit.column);
      const before = cells.get(key);
      const merged = before ? { ...before, ...edit } : { ...edit };
      if (before?.look && edit.look) merged.look = { ...before.look, ...edit.look };
      cells.set(key, merged);
    }
  }

  setColumnWidth(tab: string, column: number, pixels: number): void {
    this.#later('RESIZE_COLUMNS_ROWS', {
      sheetId: tab,
      dimension: 'COL',
      elements: [column],
      size: pixels,
    });
  }

  setFrozenRows(tab: string, count: number): void {
    this.#later('FREEZE_ROWS', { sheetId: tab, quantity: count });
  }

  addListValidation(tab: string, list: ListValidation): void {
    const id = this.#newId('list');
    if (list.helpText) this.#helpTexts.set(id, list.helpText);
    this.#later('ADD_DATA_VALIDATION_RULE', {
      sheetId: tab,
      ranges: list.range
        .split(' ')
        .flatMap((part) => parseZone(part) ?? [])
        .map((zone) => ({ _sheetId: tab, _zone: zone })),
      rule: {
        id,
        criterion: { type: 'isValueInList', values: list.values, displayStyle: 'arrow' },
        isBlocking: !list.allowInvalid,
      },
    });
  }

  /** Everything, as plain data: for a file, or for another model. */
  data(): WorkbookData {
    this.#catchUp();
    const ids = this.tabIds();
    return { tabs: ids.map((id) => this.#tabData(id)), activeTab: ids.indexOf(this.activeTab()) };
  }

  #tabData(tab: string): TabData {
    const getters = this.#getters;
    const columnWidths = new Map<number, number>();
    const columns = this.columnCount(tab);
    for (let column = 0; column < columns; column++) {
      const width = getters.getColSize(tab, column);
      if (width !== DEFAULT_COLUMN_WIDTH) columnWidths.set(column, width);
    }
    const panes = getters.getPaneDivisions(tab);
    return {
      name: this.tabName(tab),
      hidden: this.isHidden(tab),
      rows: this.rowCount(tab),
      columns,
      cells: this.#cells(tab),
      columnWidths,
      frozenRows: panes.ySplit,
      frozenColumns: panes.xSplit,
      merges: getters.getMerges(tab).map(zoneAddress),
      lists: this.#lists(tab),
    };
  }

  #cells(tab: string): CellData[] {
    const getters = this.#getters;
    const cells = new Map<string, CellData>();
    const at = (row: number, column: number): CellData => {
      const key = cellAddress(row, column);
      let cell = cells.get(key);
      if (!cell) cells.set(key, (cell = { row, column }));
      return cell;
    };
    for (const position of getters.getEvaluatedCellsPositions(tab)) {
      const value = this.value(tab, position.row, position.col);
      if (value !== null) at(position.row, position.col).value = value;
    }
    for (const source of getters.getCells(tab)) {
      const { row, col } = getters.getCellPosition(source.id);
      const cell = at(row, col);
      if (source.isFormula) {
        cell.formula = source.compiledFormula.toFormulaString(getters);
        const spread = getters.getSpreadZone({ sheetId: tab, row, col });
        if (spread && !isSingleCell(spread)) cell.spread = zoneAddress(spread);
      }
      const format = source.format ?? this.format(tab, row, col);
      if (format !== undefined) cell.format = format;
      const look = lookOf(source.style);
      if (Object.keys(look).length > 0) cell.look = look;
    }
    return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  }

  #literal(tab: string, row: number, column: number): string | undefined {
    const cell = this.#getters.getCell({ sheetId: tab, row, col: column });
    return cell === undefined || cell.isFormula ? undefined : cell.content.replace(/^'/, '');
  }

  #lists(tab: string): ListValidation[] {
    return this.#getters
      .getDataValidationRules(tab)
      .filter((rule) => rule.criterion.type === 'isValueInList' && rule.ranges.length > 0)
      .map((rule) => {
        const helpText = this.#helpTexts.get(rule.id);
        return {
          range: rule.ranges.map((range) => zoneAddress(range.zone)).join(' '),
          values: [...rule.criterion.values],
          allowInvalid: !rule.isBlocking,
          ...(helpText === undefined ? {} : { helpText }),
        };
      });
  }

  #tab(id: string): Tab {
    const tab = this.#tabs.find((known) => known.id === id);
    if (!tab) throw new RangeError(`No such tab: ${id}`);
    return tab;
  }

  #insert(tab: string, dimension: 'ROW' | 'COL', after: number, quantity: number): void {
    this.#later('ADD_COLUMNS_ROWS', {
      sheetId: tab,
      sheetName: this.tabName(tab),
      dimension,
      base: after,
      position: 'after',
      quantity,
    });
  }

  /** Queues a command behind the cells that were edited before it. */
  #later(command: string, payload: Record<string, unknown>): void {
    // Tabs and widths don't touch cells, so only what moves cells must keep its place among edits.
    if (command === 'ADD_COLUMNS_ROWS') this.#catchUp();
    this.#waiting.push({ command, payload });
    if (command === 'ADD_COLUMNS_ROWS') this.#catchUp();
  }

  /** Hands everything that waits to the model, as one change. */
  #catchUp(): void {
    if (this.#waiting.length === 0 && this.#waitingCells.size === 0) return;
    const cells = [...this.#waitingCells].flatMap(([tab, edits]) =>
      [...edits.values()].map((edit) => this.#updateCell(tab, edit)),
    );
    const edits = [...this.#waiting, ...cells];
    this.#waiting = [];
    this.#waitingCells = new Map();
    const refused = quietly(() => dispatchMany(this.#model, edits));
    if (refused.length > 0) throw new Error(`The workbook refused ${refused.join('; ')}`);
  }

  #updateCell(tab: string, edit: CellEdit): ModelCommand {
    const payload: Record<string, unknown> = { sheetId: tab, row: edit.row, col: edit.column };
    const known = this.#getters.getCell({ sheetId: tab, row: edit.row, col: edit.column });
    const format =
      edit.format === undefined
        ? known?.format
        : engineFormat(this.#library, edit.format ?? undefined);
    if (edit.content !== undefined) payload['content'] = this.#contentText(edit.content, format);
    if (edit.format !== undefined) payload['format'] = format ?? '';
    if (edit.look !== undefined) payload['style'] = { ...known?.style, ...styleOf(edit.look) };
    return { command: 'UPDATE_CELL', payload };
  }

  #newId(kind: string): string {
    return `${kind}-${this.#nextId++}`;
  }

  #contentText(content: NonNullable<CellEdit['content']> | null, format?: string): string {
    if (content === null) return '';
    return 'formula' in content
      ? content.formula
      : literalText(this.#library, content.value, format);
  }

  #engineWorkbook(tabs: readonly TabData[]): Partial<EngineWorkbook> {
    const formats = new Numbering<string>();
    const styles = new Numbering<Style>();
    const sheets = tabs.map((tab, index) => this.#engineSheet(tab, index, formats, styles));
    return {
      version: this.#library.dataVersion,
      revisionId: REVISION,
      sheets,
      styles: styles.table,
      formats: formats.table,
      settings: { locale: this.#locale },
    };
  }

  #engineSheet(
    tab: TabData,
    index: number,
    formats: Numbering<string>,
    styles: Numbering<Style>,
  ): EngineSheet {
    const sheet: EngineSheet = {
      id: `tab-${index}`,
      name: tab.name,
      colNumber: tab.columns,
      rowNumber: tab.rows,
      cells: {},
      styles: {},
      formats: {},
      borders: {},
      merges: [...tab.merges],
      figures: [],
      tables: [],
      cols: Object.fromEntries([...tab.columnWidths].map(([column, size]) => [column, { size }])),
      rows: {},
      conditionalFormats: [],
      dataValidationRules: [],
      isVisible: !tab.hidden,
      panes: { xSplit: tab.frozenColumns, ySplit: tab.frozenRows },
    };
    const results = spreadNeighbours(tab.cells);
    for (const cell of tab.cells) {
      const address = cellAddress(cell.row, cell.column);
      if (cell.formula !== undefined) sheet.cells[address] = cell.formula;
      else if (cell.value !== undefined && !results.has(`${cell.row},${cell.column}`)) {
        sheet.cells[address] = literalText(this.#library, cell.value, cell.format);
      }
      // A number in a plain text cell of a file is still a number; the model would make text of it.
      const isNumber =
        cell.formula !== undefined || (cell.value !== undefined && typeof cell.value !== 'string');
      const keptNumber = cell.format === PLAIN_TEXT && isNumber;
      const format = keptNumber ? undefined : engineFormat(this.#library, cell.format);
      if (format !== undefined) sheet.formats[address] = formats.id(format);
      if (cell.look) sheet.styles[address] = styles.id(styleOf(cell.look));
    }
    sheet.dataValidationRules = tab.lists.map((list, number) => {
      const id = `list-${index}-${number}`;
      if (list.helpText) this.#helpTexts.set(id, list.helpText);
      return {
        id,
        criterion: { type: 'isValueInList', values: list.values, displayStyle: 'arrow' },
        isBlocking: !list.allowInvalid,
        ranges: list.range.split(' '),
      };
    });
    return sheet;
  }
}

// The library's width of a column nobody resized.
const DEFAULT_COLUMN_WIDTH = 96;

interface Tab {
  readonly id: string;
  name: string;
  readonly hidden: boolean;
  rows: number;
  columns: number;
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Gives equal things one number, as the library's format and style tables want it. */
class Numbering<T> {
  readonly table: Record<number, T> = {};
  readonly #ids = new Map<string, number>();

  id(thing: T): number {
    const key = JSON.stringify(thing);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(key, id);
      this.table[id] = thing;
    }
    return id;
  }
}

/** Text as the model reads it back unchanged: what would turn into something else gets an apostrophe. */
function literalText(library: EngineLibrary, value: CellValue, format?: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return plainDigits(value);
  if (/^['=]/.test(value)) return `'${value}`;
  // In a plain text cell nothing else changes, and formulas would see the apostrophe.
  if (format === PLAIN_TEXT) return value;
  const { helpers, DEFAULT_LOCALE } = library;
  const changes =
    /^(true|false)$/i.test(value) ||
    helpers.isNumber(value, DEFAULT_LOCALE) ||
    // Both orders of day and month, whatever the locale is now or later.
    /^\s*\d/.test(value);
  return changes ? `'${value}` : value;
}

// The engine does not find a tab whose name holds an apostrophe, doubled in a reference to it.
const QUOTED_APOSTROPHE = /'(?:[^']*'')+[^']*'!/;

/**
 * Formulas that the engine can't read or whose functions it lacks (QUERY, add-on functions in a Google
 * export, references to other files) give way to the result that the file holds, if it holds one: the
 * last thing that Google or Excel computed is closer to the truth than an error.
 */
function withoutUnreadableFormulas(getters: Getters, tabs: readonly TabData[]): readonly TabData[] {
  const ids = getters.getSheetIds();
  const readable = tabs.map((tab, index) => {
    const sheetId = ids[index] ?? '';
    const cells = tab.cells.map((cell) => {
      if (cell.formula === undefined || cell.value === undefined) return cell;
      const compiled = getters.getCell({ sheetId, row: cell.row, col: cell.column });
      if (!compiled?.isFormula) return cell;
      const readable =
        !compiled.compiledFormula.isBadExpression && !QUOTED_APOSTROPHE.test(cell.formula);
      if (readable) return cell;
      const { formula: _unreadable, spread: _spread, ...literal } = cell;
      return literal;
    });
    return cells.every((cell, position) => cell === tab.cells[position]) ? tab : { ...tab, cells };
  });
  return readable.every((tab, index) => tab === tabs[index]) ? tabs : readable;
}

function isSingleCell(zone: EngineZone | Zone): boolean {
  return zone.top === zone.bottom && zone.left === zone.right;
}

function lookOf(style: Style | undefined): CellLook {
  if (!style) return {};
  const look: CellLook = {};
  if (style.bold !== undefined) look.bold = style.bold;
  if (style.italic !== undefined) look.italic = style.italic;
  if (style.fontSize !== undefined) look.fontSize = style.fontSize;
  if (style.textColor !== undefined) look.textColor = style.textColor;
  if (style.fillColor !== undefined) look.fillColor = style.fillColor;
  if (style.wrapping !== undefined) look.wrap = style.wrapping === 'wrap';
  if (style.align !== undefined) look.horizontal = style.align;
  if (style.verticalAlign !== undefined) look.vertical = style.verticalAlign;
  return look;
}

function styleOf(look: CellLook): Style {
  const style: Style = {};
  if (look.bold !== undefined) style.bold = look.bold;
  if (look.italic !== undefined) style.italic = look.italic;
  if (look.fontSize !== undefined) style.fontSize = look.fontSize;
  if (look.textColor !== undefined) style.textColor = look.textColor;
  if (look.fillColor !== undefined) style.fillColor = look.fillColor;
  if (look.wrap !== undefined) style.wrapping = look.wrap ? 'wrap' : 'overflow';
  if (look.horizontal !== undefined) style.align = look.horizontal;
  if (look.vertical !== undefined) style.verticalAlign = look.vertical;
  return style;
}
