// Where a new row of an indicator goes: behind those that it belongs to, in Danh mục and on a department's tab.
import type { CatalogueRow, DepartmentTab, Facts, Section } from '../facts';
import type { Tab } from '../grid';

/** A place for a row. */
export interface RowPlace {
  /** 0-based row behind which it stands. */
  readonly after: number;
  /** Whether the row there is empty and may be taken; else one has to be inserted. */
  readonly isFree: boolean;
}

/** A table as far as its rows are placed. */
export interface PlacedTable {
  readonly tab: Tab;
  readonly headerRow: number;
  /** Its rows with an id. */
  readonly rows: ReadonlySet<number>;
  /** What is computed there is nobody's typing. */
  readonly percentColumn?: number | undefined;
}

/** Behind the last of its section; else behind the last of the nearest section before it, else at the end. */
export function placeInCatalogue(
  table: PlacedTable,
  { catalogue, retired, outline }: Pick<Facts, 'catalogue' | 'retired' | 'outline'>,
  section: string,
): RowPlace {
  const entries = inRowOrder([...catalogue, ...retired]);
  const before = sectionsUpTo(outline, section);
  for (const wanted of before) {
    const last = entries.filter((entry) => entry.section === wanted).pop();
    if (last) return placeBelow(table, last.row);
  }
  return placeBelow(table, entries.pop()?.row ?? table.headerRow);
}

/** The section itself and those before it, the nearest first. */
function sectionsUpTo(outline: readonly Section[], section: string): string[] {
  const ids = outline.map(({ id }) => id);
  const at = ids.indexOf(section);
  return at < 0 ? [section] : ids.slice(0, at + 1).reverse();
}

/** Behind the nearest indicator before it in Danh mục that has a row there, else behind the last row. */
export function placeOnTab(
  table: PlacedTable,
  { catalogue, retired }: Pick<Facts, 'catalogue' | 'retired'>,
  department: Pick<DepartmentTab, 'rows' | 'retired'>,
  id: string,
): RowPlace {
  const rowOf = new Map(
    [...department.rows, ...department.retired].map((row) => [row.id, row.row] as const),
  );
  const entries = inRowOrder([...catalogue, ...retired]);
  const at = entries.findIndex((entry) => entry.id === id);
  for (const entry of entries.slice(0, Math.max(0, at)).reverse()) {
    const row = rowOf.get(entry.id);
    if (row !== undefined) return placeBelow(table, row);
  }
  return placeBelow(table, Math.max(table.headerRow, ...rowOf.values()));
}

function inRowOrder(entries: readonly CatalogueRow[]): CatalogueRow[] {
  return [...entries].sort((a, b) => a.row - b.row);
}

/**
 * The row below is taken where it is empty and the next one is the table's or empty too: what an interrupted run
 * inserted is used, and the tables of a tab stay apart.
 */
function placeBelow({ tab, rows, percentColumn }: PlacedTable, after: number): RowPlace {
  const isEmpty = (row: number): boolean =>
    (tab.rows[row] ?? []).every(
      (cell, column) => column === percentColumn || cell === null || cell === '',
    );
  const next = after + 2;
  return { after, isFree: isEmpty(after + 1) && (isEmpty(next) || rows.has(next)) };
}
