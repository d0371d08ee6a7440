// The way back from rows that were put in: taken out again while nobody has typed into them.
import type { AddedJson } from '../../panel-data/indicators';
import { rowOnTab } from '../../workbook/facts-index';
import type { CellValue } from '../../workbook/grid';
import { noteEdit } from '../edit-stamp';
import { removeRow } from '../indicators/remove-row';
import { catalogueTable, departmentTable, workbookNow } from '../indicators/tables';
import { sameContent, writeCell } from '../write-cell';
import type { Action } from './action';

/** What is gone by now is left. The rows of the tabs go first: an entry without a row is told, a row without an entry lost. */
export const removeIndicators: Action<AddedJson, { readonly removed: number }> = {
  writes: true,
  run: ({ entry, rows }) => {
    let removed = 0;
    for (const { id, tab, cell, isNew } of [...rows].reverse()) {
      if (isNew ? removeFromTab(id, tab) : takeIdBack(id, tab, cell)) removed++;
    }
    if (entry) removeEntry(entry);
    noteEdit();
    return { removed };
  },
};

function removeFromTab(id: string, tab: string): boolean {
  const workbook = workbookNow();
  const { facts } = workbook;
  const department = facts.departments.find((one) => one.tab === tab);
  const row = rowOnTab(facts, tab, id);
  if (!department || !row) return false;
  const table = departmentTable(workbook, department);
  const { columns } = table;
  const own = cellsOf([
    [columns.id, id],
    [columns.name, row.name],
    [columns.unit, row.unit],
  ]);
  removeRow(table, row.row, own);
  return true;
}

/** Of a row that had lost it: what was typed into the row stays. */
function takeIdBack(id: string, tab: string, cell: string): boolean {
  if (!sameContent(tab, cell, { kind: 'text', text: id })) return false;
  writeCell({ tab, cell }, { kind: 'empty' });
  return true;
}

function removeEntry({ id, made }: NonNullable<AddedJson['entry']>): void {
  const workbook = workbookNow();
  const entry = workbook.facts.catalogue.find((one) => one.id === id);
  if (!entry) return;
  const table = catalogueTable(workbook);
  const own = cellsOf(
    Object.entries({ id, ...made }).map(([column, text]) => [
      table.columns[column as keyof typeof table.columns],
      text,
    ]),
  );
  removeRow(table, entry.row, own);
}

function cellsOf(
  cells: readonly (readonly [number | undefined, string])[],
): Map<number, CellValue> {
  return new Map(
    cells.flatMap(([column, text]) =>
      column === undefined || text === '' ? [] : [[column, text] as const],
    ),
  );
}
