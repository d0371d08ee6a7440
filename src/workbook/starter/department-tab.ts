// The plan of a department's new tab: its indicators above, its notes below.
import { DEPARTMENT, DEPARTMENT_LABEL, NOTES } from '../columns';
import type { PhraseKind } from '../phrase-kinds';
import { percentFormula } from '../percent-formula';
import { percentFormat } from '../printed-percent';
import { AMOUNTS } from '../facts';
import { squared, type Block, type TabPlan } from '../tab-plan';

/** An indicator as far as its department sees it. */
export interface DepartmentIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly phrase: PhraseKind;
}

/** The columns in the order in which a new tab has them. */
const ORDER = [
  'id',
  'name',
  'unit',
  'plan',
  'total',
  'month',
  'toDate',
  'samePeriod',
  'percent',
  'explanation',
  'remark',
] as const;

const PERCENT_OF = { toDate: ORDER.indexOf('toDate'), plan: ORDER.indexOf('plan') };

/** In pixels: the % and the reason beside it are seen on a small screen without scrolling. */
const WIDTHS = [100, 300, 80, 80, 70, 85, 80, 75, 70, 190, 160] as const;

/** The table's header row, from 0: above it the label and how to fill in. */
const HEADER_ROW = 3;

/** Empty rows under the last note, ready to be typed into. */
const SPARE_NOTES = 10;

const HELP =
  'Gõ số kiểu Việt Nam: 1.110 là một nghìn một trăm mười, 418,5 là số lẻ. Không phát sinh thì ghi 0; kỳ này không có chỉ tiêu thì ghi “không áp dụng”; ô trống là chưa có số liệu.';

/** Plans the tab of `department`; `sections` are those whose notes it writes. */
export function departmentTab(
  tabName: string,
  department: string,
  indicators: readonly DepartmentIndicator[],
  sections: readonly string[],
): TabPlan {
  const headers = ORDER.map((column) => DEPARTMENT.columns[column][0]);
  const firstRow = HEADER_ROW + 1;
  const count = Math.max(1, indicators.length);
  const notesHeader = firstRow + count + 2;
  const percentColumn = ORDER.indexOf('percent');
  const rows = indicators.map(({ id, name, unit }, at) => {
    const cells: string[] = [id, name, unit];
    if (at === 0) cells[percentColumn] = percentFormula(PERCENT_OF, firstRow, count);
    return Array.from(cells, (cell) => (cell as string | undefined) ?? '');
  });
  const notes = [
    ...sections.map((section) => [section, '', 'trước']),
    ...Array.from({ length: SPARE_NOTES }, () => ['', '', '']),
  ];
  return {
    name: tabName,
    cells: squared([
      [DEPARTMENT_LABEL, department],
      // Beside the columns that stay: a text is cut off at their edge.
      ['', '', HELP],
      [],
      headers,
      ...(rows.length === 0 ? [[]] : rows),
      [],
      ['', 'Thuyết minh: lời văn của đơn vị; số liệu ở bảng trên tự vào báo cáo.'],
      [NOTES.columns.section[0], NOTES.columns.text[0], NOTES.columns.place[0]],
      ...notes,
    ]),
    widths: WIDTHS,
    frozenRows: HEADER_ROW + 1,
    // Id and name stay where somebody scrolls.
    frozenColumns: 2,
    inputs: [
      ...AMOUNTS.map((amount) => columnBlock(amount, firstRow, count)),
      columnBlock('explanation', firstRow, count),
      columnBlock('remark', firstRow, count),
      { row: notesHeader + 1, column: 0, rows: notes.length, columns: 3 },
    ],
    headerRows: [HEADER_ROW, notesHeader],
    boldBlocks: [
      { row: 0, column: 0, rows: 1, columns: 2 },
      { row: notesHeader - 1, column: 1, rows: 1, columns: 1 },
    ],
    formats: [
      // As text: an id such as 01 stays itself, a name with = in front is no formula.
      { row: 0, column: 0, rows: 1, columns: 2, format: '@' },
      ...TEXTS.map((column) => ({ ...columnBlock(column, firstRow, count), format: '@' })),
      ...percentFormats(indicators, firstRow, percentColumn),
      { row: notesHeader + 1, column: 0, rows: notes.length, columns: 3, format: '@' },
    ],
    wrapped: [
      ...WRAPPED.map((column) => columnBlock(column, firstRow, count)),
      { row: notesHeader - 1, column: 1, rows: notes.length + 2, columns: 1 },
    ],
  };
}

/** The columns of words. */
const TEXTS = ['id', 'name', 'unit', 'explanation', 'remark'] as const;
const WRAPPED = ['name', 'explanation', 'remark'] as const;

function columnBlock(column: (typeof ORDER)[number], row: number, rows: number): Block {
  return { row, column: ORDER.indexOf(column), rows, columns: 1 };
}

/** The decimals of each percent as the report prints it, one block for rows of the same. */
function percentFormats(
  indicators: readonly DepartmentIndicator[],
  firstRow: number,
  column: number,
): TabPlan['formats'] {
  const blocks: { row: number; column: number; rows: number; columns: number; format: string }[] =
    [];
  indicators.forEach((indicator, at) => {
    const format = percentFormat(indicator);
    const last = blocks[blocks.length - 1];
    if (last?.format === format) last.rows++;
    else blocks.push({ row: firstRow + at, column, rows: 1, columns: 1, format });
  });
  return blocks;
}
