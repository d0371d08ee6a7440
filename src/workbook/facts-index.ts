// Finds things in the facts: rows and catalogue entries by id, the notes of all departments.
import { fold } from '../vietnamese/text';
import type { CatalogueRow, Facts, IndicatorRow, Note } from './facts';

/** Finds catalogue entries and rows by id; the first one counts where an id stands twice. */
export interface FactsIndex {
  readonly entries: ReadonlyMap<string, CatalogueRow>;
  readonly rows: ReadonlyMap<string, IndicatorRow>;
  /** Ids that are not asked for any more. */
  readonly retired: ReadonlySet<string>;
}

/** An indicator's row on a tab, if it stands there. */
export function rowOnTab(
  { departments }: Pick<Facts, 'departments'>,
  tab: string,
  id: string,
): IndicatorRow | undefined {
  return departments.find((one) => one.tab === tab)?.rows.find((row) => row.id === id);
}

/** The notes of all departments. */
export function notesOf({ departments }: Pick<Facts, 'departments'>): Note[] {
  return departments.flatMap(({ notes }) => notes);
}

/** Whether, of two rows with one id, only the second has the name that the catalogue has. */
function hasOtherName(
  first: IndicatorRow,
  second: IndicatorRow,
  entry: CatalogueRow | undefined,
): boolean {
  if (!entry) return false;
  const own = fold(entry.name);
  return fold(first.name) !== own && fold(second.name) === own;
}

/** Whether any id stands on two rows. */
export function isAnyRowTwice({ departments }: Facts, { rows }: FactsIndex): boolean {
  return rows.size < departments.reduce((sum, department) => sum + department.rows.length, 0);
}

/** The index of `facts`, built anew: who asks often keeps it. */
export function indexFacts(facts: Facts): FactsIndex {
  const entries = new Map<string, CatalogueRow>();
  for (const entry of facts.catalogue) {
    if (!entries.has(entry.id)) entries.set(entry.id, entry);
  }
  // Almost always no id stands twice, and half the looking up is enough.
  const rows = new Map<string, IndicatorRow>();
  for (const department of facts.departments) {
    for (const row of department.rows) rows.set(row.id, row);
  }
  const retired = new Set(facts.retired.map(({ id }) => id));
  const index = { entries, rows, retired };
  if (!isAnyRowTwice(facts, index)) return index;
  rows.clear();
  for (const department of facts.departments) {
    for (const row of department.rows) {
      const known = rows.get(row.id);
      if (!known || hasOtherName(known, row, entries.get(row.id))) rows.set(row.id, row);
    }
  }
  return index;
}
