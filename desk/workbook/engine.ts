// The workbook as the desk sees it: a narrow interface over the o-spreadsheet model, so that the library can be changed.
import type {
  EngineWorkbook,
  Model,
  TransportService,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { registerCustomFunctions, type CustomFunctionHost } from './custom-functions.ts';
import { loadEngineLibrary, quietly, type EngineLibrary } from './formula-engine-loader.ts';
import { DEFAULT_LOCALE_CODE, findLocale, type SheetLocale } from './locales.ts';
import { commandsToHighlight, highlightsOf } from './model-highlights.ts';
import { ModelCells } from './model-cells.ts';
import { ModelLists } from './model-lists.ts';
import { ModelTabs } from './model-tabs.ts';
import { tabDataOf } from './model-to-workbook.ts';
import { engineFormat } from './number-formats.ts';
import { WaitingChanges, type CellEdit } from './waiting-changes.ts';
import type {
  CellLook,
  CellValue,
  Highlight,
  ListValidation,
  WorkbookData,
} from './workbook-data.ts';
import { modelOfTabs } from './workbook-to-model.ts';

export type { CellEdit };

/** A cell's row and column, from 0. */
type CellPlace = Pick<CellEdit, 'row' | 'column'>;

export interface EngineOptions {
  /** Defaults to vi_VN. */
  locale?: string;
  /** Runs the add-in's functions for cells; without it they are unknown names. */
  customFunctions?: CustomFunctionHost;
  /** Shares the workbook with other models, such as the one behind the page. */
  transport?: TransportService;
}

/** A workbook with computed formulas. Tabs are named by ids that stay when a tab is renamed. */
export class Engine {
  readonly #library: EngineLibrary;
  readonly #model: Model;
  readonly #changes: WaitingChanges;
  readonly #tabs: ModelTabs;
  readonly #cells: ModelCells;
  readonly #lists = new ModelLists();
  readonly #withStrictLists = new Set<string>();
  #locale: SheetLocale;

  private constructor(
    library: EngineLibrary,
    data: WorkbookData,
    locale: SheetLocale,
    { customFunctions, transport }: EngineOptions,
  ) {
    this.#library = library;
    this.#locale = locale;
    const setting = { locale, lists: this.#lists, customFunctions, transport };
    this.#model = modelOfTabs(library, data.tabs, setting);
    this.#changes = new WaitingChanges(library, this.#model);
    this.#tabs = new ModelTabs(this.#model.getters, this.#changes);
    this.#cells = new ModelCells(this.#model.getters);
    data.tabs.forEach(({ lists }, at) => {
      const tab = this.#tabs.all[at];
      if (tab && lists.some(({ allowInvalid }) => !allowInvalid)) this.#withStrictLists.add(tab.id);
    });
    const active = this.#tabs.all[data.activeTab];
    if (active && !active.hidden) this.activateTab(active.id);
  }

  /** Builds the workbook and computes it. Formulas that the engine can't read keep the file's last result. */
  static async open(data: WorkbookData, options: EngineOptions = {}): Promise<Engine> {
    const code = options.locale ?? DEFAULT_LOCALE_CODE;
    const locale = findLocale(code);
    if (!locale) throw new RangeError(`Unknown spreadsheet locale: ${code}`);
    const library = await loadEngineLibrary();
    if (options.customFunctions) registerCustomFunctions(library, options.customFunctions);
    return new Engine(library, data, locale, options);
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
    return this.#tabs.all.map((tab) => tab.id);
  }

  tabName(tab: string): string {
    return this.#tabs.tab(tab).name;
  }

  isHidden(tab: string): boolean {
    return this.#tabs.tab(tab).hidden;
  }

  activeTab(): string {
    return this.#tabs.active;
  }

  activateTab(tab: string): void {
    this.#tabs.activate(tab);
  }

  rowCount(tab: string): number {
    return this.#tabs.tab(tab).rows;
  }

  columnCount(tab: string): number {
    return this.#tabs.tab(tab).columns;
  }

  /** Adds an empty tab before the one at `index`; returns its id. */
  addTab(name: string, index: number, rows: number, columns: number): string {
    return this.#tabs.add(name, index, rows, columns);
  }

  /** Not the only tab. The one before it is open then, if it was. */
  removeTab(tab: string): void {
    this.#tabs.remove(tab);
  }

  renameTab(tab: string, name: string): void {
    this.#tabs.rename(tab, name);
  }

  insertRows(tab: string, afterRow: number, count: number): void {
    this.#tabs.insertRows(tab, afterRow, count);
  }

  /** Cuts a cell and pastes it into another of the same tab; formulas that ask for it follow. */
  moveCell(tab: string, from: CellPlace, to: CellPlace): void {
    const { row, column } = from;
    const formula = this.formula(tab, row, column);
    const value = this.value(tab, row, column);
    const format = this.format(tab, row, column) ?? null;
    const look = this.look(tab, row, column);
    this.edit(tab, [{ row, column, content: null }]);
    this.#later('MOVE_RANGES', {
      target: [{ top: row, bottom: row, left: column, right: column }],
      sheetId: tab,
      sheetName: this.tabName(tab),
      targetSheetId: tab,
      col: to.column,
      row: to.row,
    });
    const content = formula === undefined ? (value === null ? null : { value }) : { formula };
    this.edit(tab, [{ ...to, content, format, look }]);
  }

  removeRow(tab: string, row: number): void {
    this.#tabs.removeRow(tab, row);
  }

  insertColumns(tab: string, afterColumn: number, count: number): void {
    this.#tabs.insertColumns(tab, afterColumn, count);
  }

  /** What the cell shows; null when it is empty. */
  value(tab: string, row: number, column: number): CellValue | null {
    return this.#computed().value(tab, row, column);
  }

  /** The format in force: the cell's own, else the one that its formula's result brings. */
  format(tab: string, row: number, column: number): string | undefined {
    // Each edit of a value asks for the format first, so that this must not compute what waits.
    const waiting = this.#changes.formatOf(tab, row, column);
    return waiting === undefined
      ? this.#cells.format(tab, row, column)
      : engineFormat(this.#library, waiting ?? undefined);
  }

  isDateFormat(format: string | undefined): boolean {
    return format !== undefined && this.#library.helpers.isDateTimeFormat(format);
  }

  /** The cell's own formula in canonical form, with its `=`. */
  formula(tab: string, row: number, column: number): string | undefined {
    return this.#computed().formula(tab, row, column);
  }

  look(tab: string, row: number, column: number): CellLook {
    return this.#computed().look(tab, row, column);
  }

  /** The smallest counts of rows and columns from A1 that hold all content; 0 and 0 when empty. */
  usedSize(tab: string): { rows: number; columns: number } {
    return this.#computed().usedSize(tab);
  }

  /** Edits cells. Formulas are computed when somebody looks, once for all edits until then. */
  edit(tab: string, edits: readonly CellEdit[]): void {
    this.#changes.edit(tab, edits);
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

  setFrozenColumns(tab: string, count: number): void {
    this.#later('FREEZE_COLUMNS', { sheetId: tab, quantity: count });
  }

  addListValidation(tab: string, list: ListValidation): void {
    if (!list.allowInvalid) this.#withStrictLists.add(tab);
    this.#changes.add(this.#lists.commandToAdd(tab, list));
  }

  /** All lists of a tab. */
  lists(tab: string): ListValidation[] {
    this.settle();
    return this.#lists.inTab(this.#model.getters, tab);
  }

  highlights(tab: string): Highlight[] {
    this.settle();
    return highlightsOf(this.#model.getters, tab);
  }

  /** Gives a tab these highlights in place of those that it has. */
  setHighlights(tab: string, highlights: readonly Highlight[]): void {
    this.settle();
    for (const command of commandsToHighlight(this.#model.getters, tab, highlights)) {
      this.#changes.add(command);
    }
    this.settle();
  }

  /** The lists of a tab whose cells take nothing else. */
  strictLists(tab: string): ListValidation[] {
    // Most tabs have none, and to look computes what waits.
    if (!this.#withStrictLists.has(tab)) return [];
    return this.lists(tab).filter(({ allowInvalid }) => !allowInvalid);
  }

  /** Everything, as plain data: for a file, or for another model. */
  data(): WorkbookData {
    const cells = this.#computed();
    const parts = { getters: this.#model.getters, cells, lists: this.#lists };
    return {
      tabs: this.#tabs.all.map((tab) => tabDataOf(parts, tab)),
      activeTab: this.tabIds().indexOf(this.activeTab()),
    };
  }

  /** Hands over what waits, so that those who share the workbook see it. */
  settle(): void {
    this.#changes.handOver();
  }

  /** Lets others change the workbook: `change` makes the model take their changes in. */
  takeIn<T>(change: () => T): T {
    this.settle();
    const result = quietly(change);
    this.#tabs.refresh();
    return result;
  }

  /** The workbook in the library's own form, for another model that is to share it. */
  exportForSharing(): EngineWorkbook {
    this.settle();
    return quietly(() => this.#model.exportData());
  }

  /** The cells after all that was asked for. */
  #computed(): ModelCells {
    this.#changes.handOver();
    return this.#cells;
  }

  #later(command: string, payload: Record<string, unknown>): void {
    this.#changes.add({ command, payload });
  }
}
