// The row of an indicator on its department's tab, with the formula of its percent.
import { foldAlike, tidy } from '../../vietnamese/text';
import type { AddedRowJson } from '../../panel-data/indicators';
import type { CatalogueRow, DepartmentTab, Facts } from '../../workbook/facts';
import { rowOnTab } from '../../workbook/facts-index';
import { a1, cellAt, cellText } from '../../workbook/grid';
import { placeOnTab, type RowPlace } from '../../workbook/indicators/row-place';
import { percentFormula, reachesRow } from '../../workbook/percent-formula';
import { percentFormat } from '../../workbook/printed-percent';
import { patiently } from '../patiently';
import { blockRange } from '../sheet-ranges';
import { sheetNamed, writeCell } from '../write-cell';
import { putRow, type NewRow } from './put-row';
import { noTab, unknownIndicator } from './refusals';
import { departmentTable, workbookNow, type IndicatorTable } from './tables';

/** The tab of a department. @throws Failure where it has none */
export function tabOfDepartment({ departments }: Facts, department: string): DepartmentTab {
  const found = departments.find((one) => foldAlike(one.department, department));
  if (!found) throw noTab(department);
  return found;
}

/** Puts the row of an entry of Danh mục into its department's tab; null where it stands there already. */
export function addToTab(id: string): AddedRowJson | null {
  const workbook = workbookNow();
  const { facts } = workbook;
  const entry = facts.catalogue.find((one) => one.id === id);
  if (!entry) throw unknownIndicator(id);
  const department = tabOfDepartment(facts, entry.department);
  if (rowOnTab(facts, department.tab, id)) return null;
  const table = departmentTable(workbook, department);
  const { columns, tab, headerRow } = table;
  const idColumn = columns.id ?? 0;
  const lost = rowWithoutId(table, entry.name);
  if (lost !== null) {
    const cell = a1({ row: lost, column: idColumn });
    writeCell({ tab: tab.name, cell }, { kind: 'text', text: id });
    return { id, tab: tab.name, cell, isNew: false };
  }
  const texts = new Map<number, string>();
  const put = (column: number | undefined, text: string): void => {
    if (column !== undefined) texts.set(column, text);
  };
  put(columns.id, id);
  put(columns.name, entry.name);
  put(columns.unit, entry.unit);
  const planned = placeOnTab(table, facts, department, id);
  const place = { ...planned, isFree: planned.isFree && !hasFormulas(table, planned.after + 1) };
  const formula = formulaFor(table, entry, place);
  const row = putRow({
    tab: tab.name,
    headerRow,
    place,
    texts,
    ...(formula ? { formula } : {}),
  });
  return { id, tab: tab.name, cell: a1({ row, column: idColumn }), isNew: true };
}

/** The one row that has the indicator's name and lost its id; null where there is none, or several. */
function rowWithoutId(
  { tab, columns, headerRow }: IndicatorTable<'id' | 'name'>,
  name: string,
): number | null {
  const { id, name: named } = columns;
  if (id === undefined || named === undefined) return null;
  const rows = tab.rows.flatMap((_, row) =>
    row > headerRow &&
    cellAt(tab, row, id) === null &&
    foldAlike(tidy(cellText(cellAt(tab, row, named))), name)
      ? [row]
      : [],
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Formulas that show nothing make a row look empty. */
function hasFormulas({ tab, percentColumn }: IndicatorTable<string>, row: number): boolean {
  const sheet = sheetNamed(tab.name);
  if (patiently(() => sheet.getMaxRows()) <= row) return false;
  const columns = Math.max(1, (tab.rows[0] ?? []).length);
  const line = blockRange(sheet, { row, column: 0, rows: 1, columns });
  const [formulas = []] = patiently(() => line.getFormulas());
  return formulas.some((formula, column) => formula !== '' && column !== percentColumn);
}

/** A formula of its own, where none of the column computes the new row too. */
function formulaFor(
  { tab, headerRow, columns, rows }: IndicatorTable<'percent' | 'plan' | 'toDate'>,
  entry: CatalogueRow,
  place: RowPlace,
): NewRow['formula'] {
  const { percent, plan, toDate } = columns;
  if (percent === undefined || plan === undefined || toDate === undefined) return undefined;
  // From the header on: a formula that writes the header too may stand there.
  const count = Math.max(headerRow, ...rows) - headerRow + 1;
  const column = { row: headerRow, column: percent, rows: count, columns: 1 };
  const formulas = patiently(() => blockRange(sheetNamed(tab.name), column).getFormulas()).flat();
  if (reachesRow(formulas, place.after, !place.isFree)) return undefined;
  const text = percentFormula({ plan, toDate }, place.after + 1);
  return { column: percent, text, format: percentFormat(entry) };
}
