// What people typed and a report may read: the cells by which it is told whether the data changed.
import {
  CATALOGUE,
  CROSS_CHECKS,
  DEPARTMENT,
  HISTORY,
  NOTES,
  OUTLINE,
  RULE_SETTINGS,
  type ColumnWords,
  type TableKind,
} from './columns';
import { isShownAsPercent, type CellValue, type Spreadsheet, type Tab } from './grid';
import { findTable, type Table } from './headers';
import { readSettings } from './read-settings';

type AnyTable = Table<ColumnWords>;

/**
 * The tabs that are read, by name: whole rows above the first header, below it the columns that are read. The % column
 * is left out, and so is what else an office keeps, the log too: Google fills the cells of custom functions when it
 * likes (“Loading...”), which is no change of anybody's. A number that shows as a percent is a text, since it counts
 * as another number.
 */
export function typedCells({ tabs }: Spreadsheet): [tab: string, rows: CellValue[][]][] {
  return tabs.flatMap((tab): [string, CellValue[][]][] => {
    const tables = tablesOf(tab);
    if (tables === null) return [];
    const firstHeader = Math.min(Infinity, ...tables.map(({ headerRow }) => headerRow));
    const columns = [...new Set(tables.flatMap((table) => readColumns(table.columns)))];
    const rows = tab.rows.map((cells, row) =>
      row < firstHeader
        ? cells.map((value, column) => typed(tab, row, column, value))
        : columns.map((column) => typed(tab, row, column, cells[column] ?? null)),
    );
    return [[tab.name, rows]];
  });
}

/** The tables of a tab, tried in turn as the reader of workbooks does; none of the settings, null of what is not read. */
function tablesOf(tab: Tab): AnyTable[] | null {
  const catalogue = findTable(tab, CATALOGUE);
  if (catalogue) return [catalogue];
  const department = findTable(tab, DEPARTMENT);
  if (department) return [department, ...tables(tab, [NOTES])];
  const one = findTable(tab, OUTLINE) ?? findTable(tab, HISTORY);
  if (one) return [one];
  if (readSettings(tab) !== null) return [];
  const rules = tables(tab, [CROSS_CHECKS, RULE_SETTINGS]);
  return rules.length > 0 ? rules : null;
}

const tables = (tab: Tab, kinds: readonly TableKind<ColumnWords>[]): AnyTable[] =>
  kinds.flatMap((kind) => findTable(tab, kind) ?? []);

function readColumns({ percent, ...columns }: AnyTable['columns']): number[] {
  return Object.values(columns).flatMap((column) => column ?? []);
}

function typed(tab: Tab, row: number, column: number, value: CellValue): CellValue {
  return typeof value === 'number' && isShownAsPercent(tab, row, column) ? `${value}%` : value;
}
