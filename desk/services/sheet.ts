// Sheet: one tab of the spreadsheet.
import { parseZone, type Zone } from '../workbook/cell-addresses.ts';
import type { Engine } from '../workbook/engine.ts';
import { guardsMoveDown, guardsMoveUp } from './cell-guards.ts';
import { conditionalFormatRule, highlightOf } from './conditional-formats.ts';
import type { DocumentSurroundings, Selection } from './document.ts';
import { protectionStandIn } from './protection.ts';
import { rangeStandIn } from './range.ts';
import { method, standIn } from './stand-in.ts';

const TABS = new WeakMap<object, string>();

/** The engine's id of the tab behind a Sheet. */
export function tabOf(sheet: object): string {
  const tab = TABS.get(sheet);
  if (tab === undefined) {
    throw new Error("The parameters (Object) don't match the method signature: a Sheet is wanted.");
  }
  return tab;
}

/** Google's numeric sheet id, here derived from the tab's name: the same in every run. */
export function sheetNumber(name: string): number {
  // FNV-1a, 31 bits.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(name)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash & 0x7fffffff;
}

/** Each tab keeps a selection of its own; which, the desk knows of the open one only. */
export function activeTabIs(selection: Selection, tab: string): void {
  if (selection.tab === tab) return;
  Object.assign(selection, { tab });
  delete selection.range;
  delete selection.cell;
}

/** Whether a tab other than `own` has that name; Sheets compares names without case. */
export function isTaken(engine: Engine, name: string, own?: string): boolean {
  const wanted = name.toLowerCase();
  return engine.tabIds().some((id) => id !== own && engine.tabName(id).toLowerCase() === wanted);
}

export function sheetStandIn(around: DocumentSurroundings, tab: string): object {
  const { engine, realm } = around;
  const isGrid = !around.chartTabs.has(engine.tabName(tab));

  const range = (zone: Zone): object => {
    if (zone.bottom >= engine.rowCount(tab) || zone.right >= engine.columnCount(tab)) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return rangeStandIn(around, tab, zone);
  };

  const rangeAt = (row: number, column: number, rows = 1, columns = 1): object => {
    for (const [name, value] of Object.entries({ row, column })) {
      if (!Number.isInteger(value) || value < 1) {
        throw new Error(`The starting ${name} of the range is too small.`);
      }
    }
    if (!Number.isInteger(rows) || rows < 1) {
      throw new Error('The number of rows in the range must be at least 1.');
    }
    if (!Number.isInteger(columns) || columns < 1) {
      throw new Error('The number of columns in the range must be at least 1.');
    }
    return range({
      top: row - 1,
      left: column - 1,
      bottom: row + rows - 2,
      right: column + columns - 2,
    });
  };

  const positive = (value: number, what: string): number => {
    if (!Number.isInteger(value) || value < 1) {
      throw new Error(`${what} must be a positive whole number.`);
    }
    return value;
  };

  const self: object = standIn(around, {
    name: 'Sheet',
    methods: {
      getSheetId: method('document', [[]], () => sheetNumber(engine.tabName(tab))),
      getName: method('document', [[]], () => engine.tabName(tab)),
      getType: method('document', [[]], () => `SheetType.${isGrid ? 'GRID' : 'OBJECT'}`),
      getDataRange: method('document', [[]], () => {
        if (!isGrid) throw new Error('Sheet type OBJECT does not support this operation.');
        const { rows, columns } = engine.usedSize(tab);
        return rangeAt(1, 1, Math.max(rows, 1), Math.max(columns, 1));
      }),
      getRange: method(
        'document',
        [
          ['String'],
          ['number', 'number'],
          ['number', 'number', 'number'],
          ['number', 'number', 'number', 'number'],
        ],
        (first: string | number, ...rest: number[]) => {
          if (typeof first === 'number') return rangeAt(first, rest[0] ?? 1, rest[1], rest[2]);
          const zone = parseZone(first);
          if (!zone) throw new Error('Range not found');
          return range(zone);
        },
      ),
      getLastRow: method('document', [[]], () => engine.usedSize(tab).rows),
      getLastColumn: method('document', [[]], () => engine.usedSize(tab).columns),
      getMaxRows: method('document', [[]], () => engine.rowCount(tab)),
      getMaxColumns: method('document', [[]], () => engine.columnCount(tab)),
      insertRowsAfter: method(
        'document',
        [['number', 'number']],
        (after: number, count: number) => {
          if (positive(after, 'The row') > engine.rowCount(tab)) {
            throw new Error('Those rows are out of bounds.');
          }
          engine.insertRows(tab, after - 1, positive(count, 'The number of rows'));
          for (const guards of [around.protections, around.noDateRules]) {
            guardsMoveDown(guards, tab, after - 1, count);
          }
          return self;
        },
      ),
      insertColumnsAfter: method(
        'document',
        [['number', 'number']],
        (after: number, count: number) => {
          if (positive(after, 'The column') > engine.columnCount(tab)) {
            throw new Error('Those columns are out of bounds.');
          }
          engine.insertColumns(tab, after - 1, positive(count, 'The number of columns'));
          return self;
        },
      ),
      deleteRow: method('document', [['number']], (row: number) => {
        if (positive(row, 'The row') > engine.rowCount(tab)) {
          throw new Error('Those rows are out of bounds.');
        }
        if (engine.rowCount(tab) === 1) {
          throw new Error("You can't delete all the rows on the sheet.");
        }
        engine.removeRow(tab, row - 1);
        for (const guards of [around.protections, around.noDateRules]) {
          guardsMoveUp(guards, tab, row - 1);
        }
        return self;
      }),
      setName: method('document', [['String']], (name: string) => {
        if (isTaken(engine, name, tab)) {
          throw new Error(
            `A sheet with the name "${name}" already exists. Please enter another name.`,
          );
        }
        engine.renameTab(tab, name);
        return self;
      }),
      setFrozenRows: method('document', [['number']], (count: number) => {
        if (count >= engine.rowCount(tab)) {
          throw new Error("You can't freeze all visible rows on the sheet.");
        }
        engine.setFrozenRows(tab, count);
      }),
      setFrozenColumns: method('document', [['number']], (count: number) => {
        if (count >= engine.columnCount(tab)) {
          throw new Error("You can't freeze all visible columns on the sheet.");
        }
        engine.setFrozenColumns(tab, count);
      }),
      setColumnWidth: method(
        'document',
        [['number', 'number']],
        (column: number, pixels: number) => {
          if (positive(column, 'The column') > engine.columnCount(tab)) {
            throw new Error('Those columns are out of bounds.');
          }
          engine.setColumnWidth(tab, column - 1, positive(pixels, 'The width'));
          return self;
        },
      ),
      getProtections: method('document', [['String']], (type: string) => {
        if (type !== 'ProtectionType.RANGE') throw new Error(`Invalid argument: ${type}`);
        return realm.array(
          around.protections
            .filter((state) => state.tab === tab)
            .map((state) =>
              protectionStandIn(around, state, (zone) => rangeStandIn(around, tab, zone)),
            ),
        );
      }),
      getConditionalFormatRules: method('document', [[]], () =>
        realm.array(
          engine.highlights(tab).map((highlight) => conditionalFormatRule(around, tab, highlight)),
        ),
      ),
      setConditionalFormatRules: method('document', [['Array']], (rules: object[]) => {
        engine.setHighlights(tab, Array.from(rules, highlightOf));
      }),
      activate: method('document', [[]], () => {
        engine.activateTab(tab);
        activeTabIs(around.selection, tab);
        return self;
      }),
    },
  });
  TABS.set(self, tab);
  return self;
}
