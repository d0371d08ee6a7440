// The row of an indicator on its department's tab, with the formula of its percent.
import { foldAlike } from '../../vietnamese/text';
import type { AddedRowJson } from '../../panel-data/indicators';
import type { CatalogueRow, DepartmentTab, Facts } from '../../workbook/facts';
import { rowOnTab } from '../../workbook/facts-index';
import { a1 } from '../../workbook/grid';
import { placeOnTab, type RowPlace } from '../../workbook/indicators/row-place';
import { percentFormula, reachesRow } from '../../workbook/percent-formula';
import { percentFormat } from '../../workbook/printed-percent';
import { Failure } from '../answer';
import { patiently } from '../patiently';
import { blockRange } from '../sheet-ranges';
import { sheetNamed } from '../write-cell';
import { putRow, type NewRow } from './put-row';
import { departmentTable, workbookNow, type IndicatorTable } from './tables';

/** The tab of a department. @throws Failure where it has none */
export function tabOfDepartment({ departments }: Facts, department: string): DepartmentTab {
  const found = departments.find((one) => foldAlike(one.department, department));
  if (found) return found;
  throw new Failure('department.no-tab', {
    vi: `Chưa có tab của đơn vị “${department}”. Bấm “Tạo sổ” trong menu để thêm tab, rồi làm lại.`,
    en: `Department “${department}” has no tab yet. Choose “Tạo sổ” in the menu to add it, then try again.`,
  });
}

/** Puts the row of an entry of Danh mục into its department's tab; null where it stands there already. */
export function addToTab(id: string): AddedRowJson | null {
  const workbook = workbookNow();
  const { facts } = workbook;
  const entry = facts.catalogue.find((one) => one.id === id);
  if (!entry) throw new Failure('indicator.unknown', unknownWords(id));
  const department = tabOfDepartment(facts, entry.department);
  if (rowOnTab(facts, department.tab, id)) return null;
  const table = departmentTable(workbook, department);
  const place = placeOnTab(table, facts, department, id);
  const { columns } = table;
  const texts = new Map<number, string>();
  const put = (column: number | undefined, text: string): void => {
    if (column !== undefined) texts.set(column, text);
  };
  put(columns.id, id);
  put(columns.name, entry.name);
  put(columns.unit, entry.unit);
  const formula = formulaFor(table, entry, place);
  const row = putRow({
    tab: table.tab.name,
    headerRow: table.headerRow,
    place,
    texts,
    ...(formula ? { formula } : {}),
  });
  return { id, tab: table.tab.name, cell: a1({ row, column: columns.id ?? 0 }) };
}

export function unknownWords(id: string): { vi: string; en: string } {
  return {
    vi: `Danh mục không còn chỉ tiêu có mã “${id}”. Kiểm tra lại.`,
    en: `Danh mục has no indicator with the id “${id}” any more. Check again.`,
  };
}

/** A formula of its own, where none of the column computes the new row too. */
function formulaFor(
  { tab, headerRow, columns, rows }: IndicatorTable<'percent' | 'plan' | 'toDate'>,
  entry: CatalogueRow,
  place: RowPlace,
): NewRow['formula'] {
  const { percent, plan, toDate } = columns;
  if (percent === undefined || plan === undefined || toDate === undefined) return undefined;
  const count = Math.max(0, ...rows) - headerRow;
  const formulas =
    count < 1
      ? []
      : patiently(() =>
          blockRange(sheetNamed(tab.name), {
            row: headerRow + 1,
            column: percent,
            rows: count,
            columns: 1,
          }).getFormulas(),
        ).flat();
  if (reachesRow(formulas, place.after, !place.isFree)) return undefined;
  const text = percentFormula({ plan, toDate }, place.after + 1);
  return { column: percent, text, format: percentFormat(entry) };
}
