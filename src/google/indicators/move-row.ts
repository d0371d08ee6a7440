// Moves what people typed into a department's row to the row of the same indicator on another department's tab.
import { AMOUNTS, type DepartmentTab } from '../../workbook/facts';
import { rowOnTab } from '../../workbook/facts-index';
import { a1, cellAt } from '../../workbook/grid';
import { Failure } from '../answer';
import { patiently } from '../patiently';
import { blockRange } from '../sheet-ranges';
import { cellContent, sameContent, sheetNamed, writeCell } from '../write-cell';
import { departmentTable, type IndicatorTable, type Workbook } from './tables';

const TYPED = [...AMOUNTS, 'explanation', 'remark'] as const;

type Column = (typeof TYPED)[number] | 'id' | 'name' | 'unit' | 'percent';

/** What stands in the way is told before anything is written. @throws Failure */
export function askToMove(
  workbook: Workbook,
  from: DepartmentTab,
  to: DepartmentTab,
  id: string,
): void {
  const row = rowOnTab(workbook.facts, from.tab, id);
  if (!row) return;
  const source = departmentTable(workbook, from);
  const target = departmentTable(workbook, to);
  const known = new Set(Object.values<number | undefined>(source.columns));
  const stray = (source.tab.rows[row.row] ?? []).findIndex(
    (_, column) => !known.has(column) && cellAt(source.tab, row.row, column) !== null,
  );
  if (stray >= 0) throw inTheWay(source.tab.name, a1({ row: row.row, column: stray }));
  for (const column of typedColumns(source, row.row)) {
    const at = source.columns[column] ?? 0;
    if (target.columns[column] === undefined) {
      throw new Failure('indicator.no-column', {
        vi: `Ô ${a1({ row: row.row, column: at })} của tab “${from.tab}” có nội dung mà tab “${to.tab}” không có cột ấy. Thêm cột vào tab “${to.tab}” rồi làm lại.`,
        en: `Cell ${a1({ row: row.row, column: at })} of tab “${from.tab}” holds something, and tab “${to.tab}” has no such column. Add the column there, then try again.`,
      });
    }
  }
  const width = (source.tab.rows[row.row] ?? []).length;
  const line = { row: row.row, column: 0, rows: 1, columns: Math.max(1, width) };
  const formulas = patiently(() => blockRange(sheetNamed(from.tab), line).getFormulas());
  const computed = (formulas[0] ?? []).findIndex(
    (formula, column) => formula !== '' && column !== source.columns.percent,
  );
  if (computed >= 0) throw inTheWay(from.tab, a1({ row: row.row, column: computed }));
}

function inTheWay(tab: string, cell: string): Failure {
  return new Failure('indicator.cannot-move', {
    vi: `Dòng này không tự chuyển được: ô ${cell} của tab “${tab}” là công thức hoặc nằm ngoài các cột của bảng. Chép ô ấy sang chỗ khác rồi làm lại.`,
    en: `This row cannot be moved: cell ${cell} of tab “${tab}” holds a formula or lies outside the table's columns. Copy it elsewhere, then try again.`,
  });
}

function typedColumns(
  { tab, columns }: IndicatorTable<Column>,
  row: number,
): (typeof TYPED)[number][] {
  return TYPED.filter((column) => {
    const at = columns[column];
    return at !== undefined && cellAt(tab, row, at) !== null;
  });
}

/** Copies what was typed, then takes the old row out. The new row is there; done again it goes on. */
export function moveRow(
  workbook: Workbook,
  from: DepartmentTab,
  to: DepartmentTab,
  id: string,
): void {
  const { facts } = workbook;
  const old = rowOnTab(facts, from.tab, id);
  const target = rowOnTab(facts, to.tab, id);
  if (!old || !target) return;
  const source = departmentTable(workbook, from);
  const goal = departmentTable(workbook, to);
  for (const column of typedColumns(source, old.row)) {
    const at = source.columns[column];
    const its = goal.columns[column];
    if (at === undefined || its === undefined) continue;
    const content = cellContent(from.tab, a1({ row: old.row, column: at }));
    const cell = a1({ row: target.row, column: its });
    if (sameContent(to.tab, cell, content)) continue;
    if (cellAt(goal.tab, target.row, its) !== null) throw inTheWay(to.tab, cell);
    writeCell({ tab: to.tab, cell, indicator: id }, content);
  }
  takeOut(source, old.row);
}

/** Deletes the row; a formula of its that computes other rows goes to the next one. */
function takeOut({ tab, columns, rows }: IndicatorTable<Column>, row: number): void {
  const sheet = sheetNamed(tab.name);
  const { percent } = columns;
  if (percent !== undefined && rows.has(row + 1)) {
    const cell = blockRange(sheet, { row, column: percent, rows: 1, columns: 1 });
    const [[formula = ''] = []] = patiently(() => cell.getFormulas());
    if (/:/.test(formula)) {
      cell.moveTo(blockRange(sheet, { row: row + 1, column: percent, rows: 1, columns: 1 }));
    }
  }
  sheet.deleteRow(row + 1);
  SpreadsheetApp.flush();
}
