// The annex "Biểu chi tiết": every indicator with a plan, by department, with the row it comes from.
import { ownKey } from '../figures/keys';
import { words, type Runs } from '../figures/runs';
import { traceName, traceNumbers } from '../narrative/sentences/typed-words';
import { ItemFigures } from '../narrative/clauses/item-figures';
import { statementOf, type Item } from '../narrative/content/item';
import { periodWords } from '../narrative/period-words';
import { percent } from '../plan/percent';
import {
  type Amount,
  type CatalogueRow,
  type Facts,
  cellOf,
  type IndicatorRow,
} from '../workbook/facts';
import { indexFacts, type FactsIndex } from '../workbook/facts-index';
import { a1 } from '../workbook/grid';
import { periodNoun, type Period } from '../workbook/period';
import { traitsOf } from '../workbook/phrase-kinds';
import { percentPlaces } from '../workbook/printed-percent';
import { readDay, settingText } from '../workbook/read-settings';
import { isFilled } from '../workbook/stated-amount';
import { annexReference } from './letterhead';
import { readWording } from '../workbook/wording';
import type { AnnexBlock, AnnexColumn, AnnexGroup, CellLook } from './model';

const isTypedPercent = ({ entry }: Item): boolean =>
  traitsOf(entry.phrase).states === 'percent of plan';

/** What one cell of the table is made from. */
interface Line {
  readonly item: Item;
  readonly row: IndicatorRow;
  readonly number: number;
  readonly figures: ItemFigures;
}

/** One column: header, width in millimetres of the 262 between the margins, content. */
interface Column {
  readonly header: (facts: Facts) => string;
  readonly width: number;
  readonly look: CellLook;
  readonly is?: 'name' | 'source';
  /** The amount of the month or quarter alone. */
  readonly isOfPeriod?: true;
  readonly cell: (line: Line) => Runs;
}

const amount =
  (name: Amount) =>
  ({ item, figures }: Line): Runs => {
    // The result of a typed percent is the percent itself.
    if (isTypedPercent(item) && name !== 'samePeriod') return [];
    const isMissing = name === 'toDate' && traitsOf(item.entry.phrase).states !== 'plan';
    return isMissing || isFilled(figures.reading(name)) ? figures.amount(name) : [];
  };

const COLUMNS: readonly Column[] = [
  {
    header: () => 'TT',
    width: 10,
    look: 'table-mark',
    cell: ({ number }) => words(String(number)),
  },
  { header: () => 'Chỉ tiêu', width: 66, look: 'table', cell: nameOf, is: 'name' },
  {
    header: () => 'Đơn vị tính',
    width: 20,
    look: 'table-mark',
    cell: ({ item }) => words(isTypedPercent(item) ? '' : item.entry.unit),
  },
  { header: () => 'Kế hoạch năm', width: 22, look: 'table-number', cell: amount('plan') },
  {
    header: ({ period }) => `Trong ${period ? periodNoun(period) : 'kỳ'}`,
    width: 20,
    look: 'table-number',
    cell: amount('month'),
    isOfPeriod: true,
  },
  { header: () => 'Lũy kế', width: 22, look: 'table-number', cell: amount('toDate') },
  { header: () => '% kế hoạch', width: 18, look: 'table-number', cell: percentOf },
  { header: () => 'Cùng kỳ', width: 20, look: 'table-number', cell: amount('samePeriod') },
  { header: () => 'Ghi chú', width: 28, look: 'table', cell: remarkOf },
  {
    header: () => 'Nguồn (tab, dòng)',
    width: 36,
    look: 'table',
    cell: ({ row }) => words(`${row.tab}, dòng ${row.row + 1}`),
    is: 'source',
  },
];

/**
 * The columns of a period's annex: what departments type for the month is no amount of six months or
 * a year, so their annexes leave it out; the names get its room.
 */
function columnsFor(period: Period | null): readonly Column[] {
  if (!period || period.kind === 'month' || period.kind === 'quarter') return COLUMNS;
  const month = COLUMNS.find(({ isOfPeriod }) => isOfPeriod);
  return COLUMNS.filter((column) => column !== month).map((column) =>
    column.cell === nameOf ? { ...column, width: column.width + (month?.width ?? 0) } : column,
  );
}

/** The annex for readers who have no workbook: without the column that says where a row stands in it. */
export function withoutSource(annex: AnnexBlock): AnnexBlock {
  return withColumns(annex, ({ is }) => is !== 'source');
}

/** Without the columns in which no row has anything. */
function withoutEmptyColumns(annex: AnnexBlock): AnnexBlock {
  const rows = annex.groups.flatMap((group) => group.rows);
  return withColumns(annex, (_, at) => rows.some((cells) => (cells[at] ?? []).length > 0));
}

/** The annex with the columns for which `isKept` holds; the names get the room of the others. */
function withColumns(
  annex: AnnexBlock,
  isKept: (column: AnnexColumn, at: number) => boolean,
): AnnexBlock {
  const kept = annex.columns.map(isKept);
  const inKept = (_: unknown, at: number): boolean => kept[at] === true;
  const room = annex.columns.reduce((sum, { width }, at) => sum + (kept[at] ? 0 : width), 0);
  return {
    ...annex,
    columns: annex.columns
      .filter(inKept)
      .map((column) => (column.is === 'name' ? { ...column, width: column.width + room } : column)),
    groups: annex.groups.map(({ name, rows }) => ({
      name,
      rows: rows.map((cells) => cells.filter(inKept)),
    })),
  };
}

/** The annex of `facts`; null where no indicator has a plan. */
export function writeAnnex(facts: Facts): AnnexBlock | null {
  const table = columnsFor(facts.period);
  const index = indexFacts(facts);
  const writer = { wording: readWording(facts.settings) };
  let number = 0;
  const groups = facts.departments.flatMap(({ department, rows }): AnnexGroup[] => {
    const lines = rows.flatMap((row) => {
      const entry = plannedEntry(row, index);
      if (!entry) return [];
      const item = { entry, row };
      const figures = new ItemFigures(item, writer);
      return [{ item, row, number: ++number, figures }];
    });
    if (lines.length === 0) return [];
    const cells = (line: Line): Runs[] => table.map(({ cell }) => cell(line));
    return [{ name: department, rows: lines.map(cells) }];
  });
  if (groups.length === 0) return null;
  return withoutEmptyColumns({
    kind: 'annex',
    number: 'Phụ lục',
    title: `BIỂU CHI TIẾT KẾT QUẢ THỰC HIỆN CHỈ TIÊU ${periodWords(facts.period).names.KY ?? ''}`,
    reference: annexReference(facts.settings, facts.period),
    cutOff: cutOff(facts),
    columns: table.map(({ header, width, look, is }) => ({
      header: header(facts),
      width,
      look,
      ...(is && { is }),
    })),
    groups,
  });
}

/** The catalogue's entry of a row that has a plan; rows that are not read have none. */
function plannedEntry(row: IndicatorRow, { entries, rows }: FactsIndex): CatalogueRow | null {
  const entry = entries.get(row.id);
  if (!entry || rows.get(row.id) !== row) return null;
  const hasPlan = isFilled(row.values.plan) || traitsOf(entry.phrase).states === 'percent of plan';
  return hasPlan ? entry : null;
}

function cutOff({ settings }: Facts): string {
  const typed = settingText(settings, 'cutOff');
  const date = readDay(typed);
  // In a text days below 10 and the months 1 and 2 carry a zero (NĐ 30/2020, Phụ lục I).
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = date
    ? `${two(date.day)}/${date.month > 2 ? date.month : two(date.month)}/${date.year}`
    : typed;
  return day === '' ? '' : `(Số liệu chốt đến ngày ${day})`;
}

function nameOf({ item: { entry } }: Line): Runs {
  const { name, tab, row, nameColumn } = entry as CatalogueRow;
  const source = { tab, cell: a1({ row, column: nameColumn }) };
  return traceName(words(name), source, ownKey('name', entry.id));
}

/** Of a rate the distance from its plan is in points, so it has no percent of plan. */
function percentOf({ item, figures }: Line): Runs {
  const { entry } = item;
  const { toPlan } = statementOf(item);
  if (!toPlan || traitsOf(entry.phrase).toPlan !== 'percent') return [];
  if (isTypedPercent(item)) return figures.amount('toDate');
  return figures.computed('percent', percent(toPlan, percentPlaces(entry)), ['toDate', 'plan']);
}

function remarkOf({ row }: Line): Runs {
  if (row.remark === null) return [];
  const source = { tab: row.tab, cell: a1(cellOf(row, 'remark')) };
  return traceNumbers(words(row.remark), source, ownKey('remark', row.id));
}
