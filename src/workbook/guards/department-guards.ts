// What guards a department's tab: numbers take no date, rows without a result stand out, headers and formulas ask first.
import { AMOUNTS, type CatalogueRow, type DepartmentTab, type IndicatorRow } from '../facts';
import { columnLetters } from '../grid';
import { traitsOf } from '../phrase-kinds';
import type { Block } from '../tab-plan';
import { headerCells, type Highlight, type TabGuards } from './tab-guards';

const EMPTY_SHADE = '#ffe599';
const REACHED_SHADE = '#d9ead3';
const BROKEN_SHADE = '#f4cccc';
const RETIRED_SHADE = '#d9d9d9';

type Entries = ReadonlyMap<string, CatalogueRow>;
/** Whether a row is still asked for. */
type Asks = (row: IndicatorRow) => boolean;

/** @param width how many columns its header row has */
export function departmentGuards(
  { tab, headerRow, rows, retired }: DepartmentTab,
  width: number,
  entries: Entries,
): TabGuards {
  const header = headerCells(headerRow, width);
  const gone = new Set(retired);
  const sorted = [...rows, ...retired].sort((a, b) => a.row - b.row);
  const isAsked = (row: IndicatorRow): boolean => !gone.has(row);
  const [first] = sorted;
  const last = sorted[sorted.length - 1];
  if (!first || !last) {
    return { tab, numbers: [], lists: [], warned: [header], highlights: [], formerly: [] };
  }
  const { columns } = first;
  const body = { row: first.row, rows: last.row - first.row + 1 };
  const { percent } = columns;
  const percents = percent === undefined ? [] : [{ ...body, column: percent, columns: 1 }];
  return {
    tab,
    numbers: neighbours(
      AMOUNTS.map((amount) => columns[amount]),
      body,
    ),
    lists: [],
    warned: [
      header,
      ...percents.map((block) => ({ ...block, what: 'cột % tự tính', ifFormulas: true as const })),
    ],
    highlights: [
      ...emptyRows(sorted, entries, isAsked),
      ...percents.flatMap((block) => [
        ...reachedPlans(sorted, block.column, entries, isAsked),
        { ...block, when: `ISERROR(${cellName(block)})`, color: BROKEN_SHADE },
      ]),
      ...retiredRows(sorted, width, isAsked),
    ],
    formerly: [{ when: whenRetired(first.row, columns.id ?? 0), color: RETIRED_SHADE }],
  };
}

/** Columns of which those side by side are one block. */
function neighbours(columns: readonly (number | undefined)[], body: Run): Block[] {
  const blocks: { row: number; rows: number; column: number; columns: number }[] = [];
  const present = columns.filter((column) => column !== undefined);
  for (const column of present.sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last.column + last.columns === column) last.columns++;
    else blocks.push({ ...body, column, columns: 1 });
  }
  return blocks;
}

interface Run {
  readonly row: number;
  readonly rows: number;
}

/** Runs of rows of one sort; rows that are no indicator's neither break nor begin one. */
function runs(rows: readonly IndicatorRow[], isOfSort: (row: IndicatorRow) => boolean): Run[] {
  const found: { row: number; rows: number }[] = [];
  let open: { row: number; rows: number } | null = null;
  for (const one of rows) {
    if (!isOfSort(one)) open = null;
    else if (open) open.rows = one.row - open.row + 1;
    else found.push((open = { row: one.row, rows: 1 }));
  }
  return found;
}

/**
 * A row with neither the month's number nor the one to date, or a plan that is not there where nothing else is stated:
 * “value.missing” tells the same, and more.
 */
function emptyRows(rows: readonly IndicatorRow[], entries: Entries, isAsked: Asks): Highlight[] {
  const { id, plan, month, toDate } = rows[0]?.columns ?? {};
  const isPlan = (row: IndicatorRow): boolean => stating(entries.get(row.id)) === 'plan';
  return [
    ...whileEmpty(
      runs(rows, (row) => isAsked(row) && !isPlan(row)),
      [month, toDate],
      id,
    ),
    ...whileEmpty(
      runs(rows, (row) => isAsked(row) && isPlan(row)),
      [plan],
      id,
    ),
  ];
}

function whileEmpty(
  found: readonly Run[],
  columns: readonly (number | undefined)[],
  id: number | undefined,
): Highlight[] {
  const present = columns.filter((column) => column !== undefined);
  if (id === undefined || present.length === 0) return [];
  return found.flatMap((run) => {
    const blank = (column: number): string => `ISBLANK(${cellName({ ...run, column })})`;
    const when = [...present.map(blank), `NOT(${blank(id)})`].join('*');
    return neighbours(present, run).map((block) => ({ ...block, when, color: EMPTY_SHADE }));
  });
}

function stating(entry: CatalogueRow | undefined): string | null {
  return entry ? traitsOf(entry.phrase).states : null;
}

/** A plan that is reached, unless less is better; told by the amounts, since people type percents in several forms. */
function reachedPlans(
  rows: readonly IndicatorRow[],
  column: number,
  entries: Entries,
  isAsked: Asks,
): Highlight[] {
  const { plan, toDate } = rows[0]?.columns ?? {};
  if (plan === undefined || toDate === undefined) return [];
  const isHigher = (row: IndicatorRow): boolean =>
    isAsked(row) && entries.get(row.id)?.direction !== 'lower';
  return runs(rows, isHigher).map((run) => {
    const [planned, done] = [plan, toDate].map((one) => cellName({ ...run, column: one }));
    const when = `ISNUMBER(${planned})*ISNUMBER(${done})*(${planned}>0)*(${done}>=${planned})`;
    return { ...run, column, columns: 1, when, color: REACHED_SHADE };
  });
}

/** Rows that nobody asks for any more. */
function retiredRows(rows: readonly IndicatorRow[], width: number, isAsked: Asks): Highlight[] {
  const id = rows[0]?.columns.id;
  if (id === undefined) return [];
  return runs(rows, (row) => !isAsked(row)).map((run) => ({
    ...run,
    column: 0,
    columns: Math.max(1, width),
    when: whenRetired(run.row, id),
    color: RETIRED_SHADE,
  }));
}

function whenRetired(row: number, column: number): string {
  return `NOT(ISBLANK(${cellName({ row, column })}))`;
}

/** Its column stays where the rule moves along. */
function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `$${columnLetters(column)}${row + 1}`;
}
