// The tabs of a workbook: names, sizes, order and the open one, those included that the model learns of later.
import type { Getters } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { WaitingChanges } from './waiting-changes.ts';

/** One tab as it is now. Its id stays when it is renamed. */
export interface ModelTab {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
}

type ChangingTab = { -readonly [Key in keyof ModelTab]: ModelTab[Key] };

/** All tabs of one model in their order. Changes are known here at once, and queued for the model. */
export class ModelTabs {
  readonly #changes: WaitingChanges;
  readonly #getters: Getters;
  #tabs: ChangingTab[];
  #active: string;
  #nextId: number;

  constructor(getters: Getters, changes: WaitingChanges) {
    this.#changes = changes;
    this.#getters = getters;
    this.#tabs = tabsOf(getters);
    this.#active = getters.getActiveSheetId();
    this.#nextId = this.#tabs.length + 1;
  }

  /** Takes over what somebody else did to the tabs; nothing of ours may wait for the model. */
  refresh(): void {
    this.#tabs = tabsOf(this.#getters);
    // The model leaves a tab that is gone by itself.
    this.#active = this.#getters.getActiveSheetId();
  }

  get all(): readonly ModelTab[] {
    return this.#tabs;
  }

  /** Id of the open tab. */
  get active(): string {
    return this.#active;
  }

  /** @throws RangeError when no tab has that id */
  tab(id: string): ModelTab {
    return this.#tab(id);
  }

  activate(id: string): void {
    if (this.#active === id) return;
    this.#later('ACTIVATE_SHEET', { sheetIdFrom: this.#active, sheetIdTo: id });
    this.#active = id;
  }

  /** Adds an empty tab before the one at `index`; returns its id. */
  add(name: string, index: number, rows: number, columns: number): string {
    const id = `tab-${this.#nextId++}`;
    this.#later('CREATE_SHEET', { sheetId: id, name, position: index, rows, cols: columns });
    this.#tabs.splice(index, 0, { id, name, hidden: false, rows, columns });
    return id;
  }

  remove(id: string): void {
    const { name } = this.#tab(id);
    const at = this.#tabs.findIndex((tab) => tab.id === id);
    const next = this.#tabs[at - 1] ?? this.#tabs[at + 1];
    if (this.#active === id && next) this.activate(next.id);
    this.#later('DELETE_SHEET', { sheetId: id, sheetName: name });
    this.#tabs.splice(at, 1);
  }

  rename(id: string, name: string): void {
    const tab = this.#tab(id);
    if (tab.name === name) return;
    this.#later('RENAME_SHEET', { sheetId: id, oldName: tab.name, newName: name });
    tab.name = name;
  }

  insertRows(id: string, afterRow: number, count: number): void {
    const tab = this.#tab(id);
    this.#insert(tab, 'ROW', afterRow, count);
    tab.rows += count;
  }

  removeRow(id: string, row: number): void {
    const tab = this.#tab(id);
    this.#later('REMOVE_COLUMNS_ROWS', {
      sheetId: tab.id,
      sheetName: tab.name,
      dimension: 'ROW',
      elements: [row],
    });
    tab.rows -= 1;
  }

  insertColumns(id: string, afterColumn: number, count: number): void {
    const tab = this.#tab(id);
    this.#insert(tab, 'COL', afterColumn, count);
    tab.columns += count;
  }

  #tab(id: string): ChangingTab {
    const tab = this.#tabs.find((known) => known.id === id);
    if (!tab) throw new RangeError(`No such tab: ${id}`);
    return tab;
  }

  #insert(tab: ModelTab, dimension: 'ROW' | 'COL', after: number, quantity: number): void {
    this.#later('ADD_COLUMNS_ROWS', {
      sheetId: tab.id,
      sheetName: tab.name,
      dimension,
      base: after,
      position: 'after',
      quantity,
    });
  }

  #later(command: string, payload: Record<string, unknown>): void {
    this.#changes.add({ command, payload });
  }
}

function tabsOf(getters: Getters): ChangingTab[] {
  return getters.getSheetIds().map((id) => ({
    id,
    name: getters.getSheetName(id),
    hidden: !getters.isSheetVisible(id),
    rows: getters.getNumberRows(id),
    columns: getters.getNumberCols(id),
  }));
}
