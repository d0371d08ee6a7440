// Moves what people typed into a department's row to the row of the same indicator on another department's tab.
import { fold } from '../../vietnamese/text';
import { AMOUNTS, type DepartmentTab } from '../../workbook/facts';
import { rowOnTab } from '../../workbook/facts-index';
import { a1, cellAt, cellText } from '../../workbook/grid';
import { reachOf } from '../../workbook/percent-formula';
import { changedMeanwhile } from '../changed-meanwhile';
import { patiently } from '../patiently';
import { blockRange } from '../sheet-ranges';
import { sheetNamed } from '../write-cell';
import { inTheWay, noColumn, twoRows } from './refusals';
import { departmentTable, workbookNow, type IndicatorTable, type Workbook } from './tables';

/** What a department typed; its own name of the indicator too. */
const TYPED = ['name', 'unit', ...AMOUNTS, 'explanation', 'remark'] as const;

type Column = (typeof TYPED)[number] | 'id' | 'percent';

/** Numbers of lines, which nobody needs elsewhere. */
const LINE_NUMBERS = /^(?:stt|tt|so tt)$/;

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
  const goal = departmentTable(workbook, to);
  const known = new Set(Object.values<number | undefined>(source.columns));
  const stray = (source.tab.rows[row.row] ?? []).findIndex(
    (_, column) =>
      !known.has(column) &&
      cellAt(source.tab, row.row, column) !== null &&
      !LINE_NUMBERS.test(fold(cellText(cellAt(source.tab, source.headerRow, column)))),
  );
  if (stray >= 0) throw inTheWay(from.tab, a1({ row: row.row, column: stray }));
  const there = rowOnTab(workbook.facts, to.tab, id);
  for (const column of typedColumns(source, row.row)) {
    const at = source.columns[column] ?? 0;
    const its = goal.columns[column];
    if (its === undefined) throw noColumn(from.tab, a1({ row: row.row, column: at }), to.tab);
    const content = there ? cellAt(goal.tab, there.row, its) : null;
    if (content !== null && !isSame(content, cellAt(source.tab, row.row, at))) {
      throw twoRows(to.tab, a1({ row: there?.row ?? 0, column: its }));
    }
  }
  const computed = formulasOf(source, row.row).findIndex(
    (formula, column) => formula !== '' && column !== source.columns.percent,
  );
  if (computed >= 0) throw inTheWay(from.tab, a1({ row: row.row, column: computed }));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function formulasOf({ tab }: IndicatorTable<Column>, row: number): string[] {
  const columns = Math.max(1, (tab.rows[row] ?? []).length);
  const line = blockRange(sheetNamed(tab.name), { row, column: 0, rows: 1, columns });
  return patiently(() => line.getFormulas())[0] ?? [];
}

/** The columns in which a row holds something. */
function typedColumns(
  { tab, columns }: IndicatorTable<Column>,
  row: number,
): (typeof TYPED)[number][] {
  return TYPED.filter((column) => {
    const at = columns[column];
    return at !== undefined && cellAt(tab, row, at) !== null;
  });
}

/** Copies what was typed, as it is shown, then takes the old row out. The new row is there; done again it goes on. */
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
    // The whole cell: 90% is 0.9 without its format, 06 is 6.
    patiently(() => {
      const one = { rows: 1, columns: 1 };
      blockRange(sheetNamed(from.tab), { ...one, row: old.row, column: at }).copyTo(
        blockRange(sheetNamed(to.tab), { ...one, row: target.row, column: its }),
      );
    });
  }
  SpreadsheetApp.flush();
  takeOut(source, old.row, id);
}

/** Deletes the row as it was copied, wherever it stands by now. @throws Failure where somebody typed into it meanwhile */
function takeOut(source: IndicatorTable<Column>, row: number, id: string): void {
  const now = workbookNow();
  const department = now.facts.departments.find(({ tab }) => tab === source.tab.name);
  const its = department && rowOnTab(now.facts, department.tab, id);
  if (!department || !its) return;
  const table = departmentTable(now, department);
  const isCopied = TYPED.every((column) => {
    const [before, after] = [source.columns[column], table.columns[column]];
    return (
      before === undefined ||
      after === undefined ||
      isSame(cellAt(source.tab, row, before), cellAt(table.tab, its.row, after))
    );
  });
  if (!isCopied) throw changedMeanwhile();
  handFormulaOn(table, its.row);
  sheetNamed(table.tab.name).deleteRow(its.row + 1);
  SpreadsheetApp.flush();
}

/** A formula of the row that computes those below it too goes to the next one. */
function handFormulaOn({ tab, columns }: IndicatorTable<Column>, row: number): void {
  const { percent } = columns;
  // The last row of a tab has none below it.
  if (percent === undefined || row + 1 >= tab.rows.length) return;
  const sheet = sheetNamed(tab.name);
  const both = blockRange(sheet, { row, column: percent, rows: 2, columns: 1 });
  const [own = '', next = ''] = patiently(() => both.getFormulas()).map(([formula]) => formula);
  const reach = reachOf(own);
  if (reach?.first !== row || reach.last <= row || next !== '') return;
  const place = { column: percent, rows: 1, columns: 1 };
  blockRange(sheet, { ...place, row }).moveTo(blockRange(sheet, { ...place, row: row + 1 }));
}
