// Columns of a department's table that its headers no longer name: their numbers would be lost.
import leven from 'leven';
import { fold, tidy } from '../vietnamese/text';
import { DEPARTMENT } from './columns';
import { AMOUNTS, type StructureProblem } from './facts';
import { cellAt, cellText, isCellError, type Tab } from './grid';
import { headerWord, type Table } from './headers';
import { readNumberCell } from './read-cells';

type Column = keyof typeof DEPARTMENT.columns;
type DepartmentTable = Table<typeof DEPARTMENT.columns>;

/** Letters that may differ between a header as typed and as it should be. */
const MOST_TYPOS = 2;

/** Columns that a department can hardly do without; the others may never have been there. */
const EXPECTED: ReadonlySet<Column> = new Set(['plan', 'month']);

/** Headers of running numbers, which are nobody's amounts. */
const RUNNING_NUMBER = new Set(['stt', 'tt', 'so tt', 'so thu tu', '#']);

/**
 * Tells headers that were misspelt, and columns of numbers without a known header, as long as a
 * column that they may be is not there: otherwise further columns are the department's own business.
 * A column of percents without a plan's has lost the plan.
 */
export function findLostColumns(
  tab: Tab,
  table: DepartmentTable,
  endRow: number,
): StructureProblem[] {
  const missing = AMOUNTS.filter((amount) => table.columns[amount] === undefined);
  const at = (column: number): Pick<StructureProblem, 'tab' | 'row' | 'column'> => ({
    tab: tab.name,
    row: table.headerRow,
    column,
  });
  const expected = missing.filter((one) => EXPECTED.has(one));
  const problems: StructureProblem[] = [];
  let planMayStand = false;
  for (const column of missing.length === 0 ? [] : unknownColumns(tab, table)) {
    const typed = tidy(cellText(cellAt(tab, table.headerRow, column)));
    const meant = typed === '' ? undefined : missing.find((one) => isMisspelt(typed, one));
    if (meant) {
      const right = DEPARTMENT.columns[meant][0];
      problems.push({ kind: 'misspelt-header', ...at(column), subject: typed, expected: right });
    } else if (expected.length > 0 && isFilledWithNumbers(tab, table, column, endRow)) {
      const words = expected.map((one) => DEPARTMENT.columns[one][0]).join(' / ');
      problems.push({ kind: 'unknown-header', ...at(column), subject: typed, expected: words });
    } else continue;
    planMayStand = true;
  }
  const { percent, plan } = table.columns;
  if (percent !== undefined && plan === undefined && !planMayStand) {
    problems.push({
      kind: 'no-plan-column',
      ...at(percent),
      subject: DEPARTMENT.columns.percent[0],
      expected: DEPARTMENT.columns.plan[0],
    });
  }
  return problems;
}

/** Columns right of the ids whose header, if any, is none of ours. */
function unknownColumns(tab: Tab, { headerRow, columns }: DepartmentTable): number[] {
  const known = new Set(Object.values(columns));
  const width = tab.rows[headerRow]?.length ?? 0;
  const unknown: number[] = [];
  for (let column = (columns.id ?? 0) + 1; column < width; column++) {
    if (known.has(column)) continue;
    const header = fold(cellText(cellAt(tab, headerRow, column)));
    if (!RUNNING_NUMBER.has(header)) unknown.push(column);
  }
  return unknown;
}

function isMisspelt(typed: string, column: Column): boolean {
  const letters = (text: string): string => headerWord(text).replace(/[^a-z0-9%]/g, '');
  const written = letters(typed);
  return DEPARTMENT.columns[column].some((word) => {
    const right = letters(word);
    // Short abbreviations are near to everything.
    return right.length > 2 * MOST_TYPOS + 1 && leven(written, right) <= MOST_TYPOS;
  });
}

/** Whether the column's cells, beside the rows' ids, are numbers and nothing else. */
function isFilledWithNumbers(
  tab: Tab,
  { headerRow, columns }: DepartmentTable,
  column: number,
  endRow: number,
): boolean {
  let numbers = 0;
  for (let row = headerRow + 1; row < endRow; row++) {
    const cell = cellAt(tab, row, column);
    if (cell === null || isCellError(cell) || cellAt(tab, row, columns.id ?? 0) === null) continue;
    if (readNumberCell(tab, row, column).value === null) return false;
    numbers++;
  }
  return numbers > 0;
}
