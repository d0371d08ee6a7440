// Plain data of a workbook as a model of the library, with computed formulas.
import type {
  EngineSheet,
  EngineWorkbook,
  Model,
  Style,
  TransportService,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { cellAddress } from './cell-addresses.ts';
import { CUSTOM_FUNCTION_HOST, type CustomFunctionHost } from './custom-functions.ts';
import { quietly, type EngineLibrary } from './formula-engine-loader.ts';
import { literalText } from './literal-text.ts';
import type { SheetLocale } from './locales.ts';
import { highlightForData } from './model-highlights.ts';
import type { ModelLists } from './model-lists.ts';
import { modelStyleOf } from './model-looks.ts';
import { engineFormat, PLAIN_TEXT } from './number-formats.ts';
import { spreadNeighbours } from './spread.ts';
import { withoutUnreadableFormulas } from './unreadable-formulas.ts';
import type { CellData, TabData } from './workbook-data.ts';

/** What a model needs beside its tabs. */
export interface ModelSetting {
  readonly locale: SheetLocale;
  /** Takes the tabs' lists with their help texts. */
  readonly lists: ModelLists;
  readonly customFunctions: CustomFunctionHost | undefined;
  /** Shares the workbook with other models. */
  readonly transport?: TransportService | undefined;
}

/** The desk's own model among those that share a workbook. */
export const DESK_CLIENT = { id: 'desk', name: 'Sổ Báo Cáo' } as const;

/** The revision of a workbook that nobody has changed yet; the library's own word. */
export const FIRST_REVISION = 'START_REVISION';

/** Builds and computes the model; formulas that the engine can't read keep the last result. */
export function modelOfTabs(
  library: EngineLibrary,
  tabs: readonly TabData[],
  { locale, lists, customFunctions: host, transport }: ModelSetting,
): Model {
  const custom = host === undefined ? {} : { [CUSTOM_FUNCTION_HOST]: host };
  const shared = transport === undefined ? {} : { transportService: transport };
  const build = (readable: readonly TabData[]): Model =>
    quietly(() => {
      const workbook = new WorkbookForModel(library, lists);
      return new library.Model(workbook.data(readable, locale), {
        custom,
        ...shared,
        client: DESK_CLIENT,
      });
    });
  const model = build(tabs);
  const readable = withoutUnreadableFormulas(model.getters, tabs);
  return readable === tabs ? model : build(readable);
}

/** One workbook in the library's own form, with the tables of formats and styles that its tabs share. */
class WorkbookForModel {
  readonly #library: EngineLibrary;
  readonly #lists: ModelLists;
  readonly #formats = new Numbering<string>();
  readonly #styles = new Numbering<Style>();

  constructor(library: EngineLibrary, lists: ModelLists) {
    this.#library = library;
    this.#lists = lists;
  }

  data(tabs: readonly TabData[], locale: SheetLocale): EngineWorkbook {
    return {
      version: this.#library.dataVersion,
      revisionId: FIRST_REVISION,
      sheets: tabs.map((tab, index) => this.#sheet(tab, index)),
      styles: this.#styles.table,
      formats: this.#formats.table,
      settings: { locale },
    };
  }

  #sheet(tab: TabData, index: number): EngineSheet {
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
      conditionalFormats: tab.highlights.map((highlight, number) =>
        highlightForData(highlight, index, number),
      ),
      dataValidationRules: tab.lists.map((list, number) =>
        this.#lists.ruleForData(list, index, number),
      ),
      isVisible: !tab.hidden,
      panes: { xSplit: tab.frozenColumns, ySplit: tab.frozenRows },
    };
    const results = spreadNeighbours(tab.cells);
    for (const cell of tab.cells) {
      this.#putCell(sheet, cell, results.has(`${cell.row},${cell.column}`));
    }
    return sheet;
  }

  #putCell(sheet: EngineSheet, cell: CellData, isResult: boolean): void {
    const address = cellAddress(cell.row, cell.column);
    if (cell.formula !== undefined) sheet.cells[address] = cell.formula;
    else if (cell.value !== undefined && !isResult) {
      sheet.cells[address] = literalText(this.#library, cell.value, cell.format);
    }
    const format = this.#formatOf(cell);
    if (format !== undefined) sheet.formats[address] = this.#formats.id(format);
    if (cell.look) sheet.styles[address] = this.#styles.id(modelStyleOf(cell.look));
  }

  #formatOf(cell: CellData): string | undefined {
    // A number in a plain text cell of a file is still a number; the model would make text of it.
    const isNumber =
      cell.formula !== undefined || (cell.value !== undefined && typeof cell.value !== 'string');
    if (cell.format === PLAIN_TEXT && isNumber) return undefined;
    return engineFormat(this.#library, cell.format);
  }
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
