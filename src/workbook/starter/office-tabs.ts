// Plans of the secretary's tabs: settings, outline, catalogue, rules, history, log.
import {
  CATALOGUE,
  CROSS_CHECKS,
  HISTORY,
  LOG,
  OUTLINE,
  RULE_SETTINGS,
  type ColumnWords,
} from '../columns';
import { SETTING_ROWS } from '../settings';
import { squared, type TabPlan } from '../tab-plan';
import { catalogueRows, crossCheckRows, outlineRows } from './tables';

/** Tab Cấu hình. Its values are kept as typed: 05/2026 must not become a date. */
export function settingsTab(): TabPlan {
  const cells = squared([
    ['Cấu hình', 'Giá trị', 'Cách ghi'],
    ...SETTING_ROWS.map(([, { label, inNewWorkbook, hint }]) => [label, inNewWorkbook, hint]),
  ]);
  return {
    ...plainTab('Cấu hình', cells, [180, 360, 420]),
    inputs: [{ row: 1, column: 1, rows: SETTING_ROWS.length, columns: 1 }],
    formats: [{ row: 1, column: 1, rows: SETTING_ROWS.length, columns: 1, format: '@' }],
    wrapped: [{ row: 1, column: 1, rows: SETTING_ROWS.length, columns: 2 }],
  };
}

/** Tab Dàn ý. */
export function outlineTab(): TabPlan {
  const cells = squared([
    headers(OUTLINE.columns, ['section', 'title', 'department', 'template', 'footnotes']),
    ...outlineRows(),
  ]);
  return {
    ...plainTab('Dàn ý', cells, [90, 460, 240, 460, 90]),
    formats: [{ row: 1, column: 0, rows: cells.length - 1, columns: 5, format: '@' }],
    wrapped: [{ row: 1, column: 1, rows: cells.length - 1, columns: 3 }],
  };
}

/** The columns of Danh mục in the order of `catalogueRows`. */
const CATALOGUE_ORDER = [
  ...(['id', 'name', 'inSentence', 'unit', 'department', 'section', 'place', 'phrase'] as const),
  ...(['measure', 'direction', 'season', 'partOf', 'good', 'poor', 'mention', 'template'] as const),
  ...(['due', 'retired'] as const),
];

/** Tab Danh mục. */
export function catalogueTab(): TabPlan {
  const cells = squared([headers(CATALOGUE.columns, CATALOGUE_ORDER), ...catalogueRows()]);
  const rows = cells.length - 1;
  const asText = (column: (typeof CATALOGUE_ORDER)[number]): TabPlan['formats'][number] => ({
    row: 1,
    column: CATALOGUE_ORDER.indexOf(column),
    rows,
    columns: 1,
    format: '@',
  });
  return {
    ...plainTab(
      'Danh mục',
      cells,
      [190, 380, 380, 100, 220, 80, 110, 130, 90, 90, 80, 150, 70, 70, 90, 420, 90, 90],
    ),
    frozenColumns: 1,
    // An id such as 01 would become 1, a season such as 2-5 a date; a name with = in front a formula.
    formats: CATALOGUE_ORDER.filter((column) => column !== 'good' && column !== 'poor').map(asText),
    wrapped: [
      { row: 1, column: 1, rows, columns: 2 },
      { row: 1, column: CATALOGUE_ORDER.indexOf('template'), rows, columns: 1 },
    ],
  };
}

/**
 * Tab Quy tắc: the cross-checks, and below them the switches of rules. A comparison sign alone would
 * be taken for a formula, so the cells hold text.
 *
 * @param switchRows rows of the second table: rule, on, parameters
 */
export function rulesTab(switchRows: readonly (readonly string[])[]): TabPlan {
  const crossChecks = [
    headers(CROSS_CHECKS.columns, [
      ...(['left', 'comparison', 'right', 'tolerance', 'severity', 'explanation'] as const),
    ]),
    ...crossCheckRows(),
  ];
  const switches = [
    headers(RULE_SETTINGS.columns, ['rule', 'enabled', 'parameters']),
    ...switchRows,
  ];
  const cells = squared([
    ...crossChecks,
    ...Array.from({ length: SPARE_CROSS_CHECKS }, () => []),
    ...switches,
  ]);
  return {
    ...plainTab('Quy tắc', cells, [460, 110, 260, 80, 100, 460]),
    headerRows: [0, crossChecks.length + SPARE_CROSS_CHECKS],
    formats: [{ row: 1, column: 0, rows: cells.length - 1, columns: 6, format: '@' }],
    wrapped: [{ row: 1, column: 0, rows: cells.length - 1, columns: 6 }],
  };
}

/** Empty rows under the last cross-check, ready to be typed into. */
const SPARE_CROSS_CHECKS = 5;

/** Tab Kho số liệu: earlier periods. */
export function historyTab(): TabPlan {
  const row = headers(HISTORY.columns, [
    ...(['period', 'id', 'plan', 'month', 'toDate', 'note', 'cutOff'] as const),
  ]);
  return plainTab('Kho số liệu', [row], [100, 190, 100, 100, 100, 460, 110]);
}

/** Tab Nhật ký: what was done. */
export function logTab(): TabPlan {
  const row = headers(LOG.columns, ['time', 'action', 'period', 'version', 'link', 'hash']);
  return plainTab('Nhật ký', [row], [150, 200, 100, 90, 420, 200]);
}

function headers<C extends ColumnWords>(
  columns: C,
  order: readonly (keyof C & string)[],
): string[] {
  return order.map((column) => columns[column]?.[0] ?? '');
}

function plainTab(name: string, cells: TabPlan['cells'], widths: readonly number[]): TabPlan {
  return {
    name,
    cells,
    widths,
    frozenRows: 1,
    frozenColumns: 0,
    inputs: [],
    headerRows: [0],
    boldBlocks: [],
    formats: [],
    wrapped: [],
  };
}
