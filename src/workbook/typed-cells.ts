// What people typed and a report may read: the cells by which it is told whether the data changed.
import {
  CATALOGUE,
  CROSS_CHECKS,
  DEPARTMENT,
  HISTORY,
  LOG,
  NOTES,
  OUTLINE,
  RULE_SETTINGS,
  type ColumnWords,
  type TableKind,
} from './columns';
import { isShownAsPercent, type CellValue, type Spreadsheet, type Tab } from './grid';
import { findTable } from './headers';
import { readSettings } from './read-settings';

const KINDS: readonly TableKind<ColumnWords>[] = [
  CATALOGUE,
  DEPARTMENT,
  NOTES,
  OUTLINE,
  HISTORY,
  CROSS_CHECKS,
  RULE_SETTINGS,
];

/**
 * The tabs that are read, by name: below the first header only the columns that are read. The % column is left
 * out, and so is the log and what else an office keeps: Google fills the cells of custom functions when it likes
 * (“Loading...”), which is no change of anybody's. A number that shows as a percent is a text, since it counts as
 * another number.
 */
export function typedCells({ tabs }: Spreadsheet): [tab: string, rows: CellValue[][]][] {
  return tabs.flatMap((tab): [string, CellValue[][]][] => {
    if (findTable(tab, LOG) !== null) return [];
    const tables = KINDS.flatMap((kind) => findTable(tab, kind) ?? []);
    if (tables.length === 0 && readSettings(tab) === null) return [];
    const firstHeader = Math.min(Infinity, ...tables.map(({ headerRow }) => headerRow));
    const columns = new Set(tables.flatMap((table) => readColumns(table.columns)));
    return [
      [
        tab.name,
        tab.rows.map((cells, row) =>
          cells.map((value, column) =>
            row < firstHeader || columns.has(column) ? typed(tab, row, column, value) : null,
          ),
        ),
      ],
    ];
  });
}

function readColumns({ percent, ...columns }: Readonly<Partial<Record<string, number>>>): number[] {
  return Object.values(columns).flatMap((column) => column ?? []);
}

function typed(tab: Tab, row: number, column: number, value: CellValue): CellValue {
  return typeof value === 'number' && isShownAsPercent(tab, row, column) ? `${value}%` : value;
}
