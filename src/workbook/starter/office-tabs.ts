// Plans of the secretary's tabs: settings, outline, catalogue, rules, history, log.
import {
  DIRECTIONS,
  DOCUMENT_KINDS,
  ENDINGS,
  MEASURES,
  MENTIONS,
  YES_OR_NO,
} from '../closed-lists';
import {
  CATALOGUE,
  CROSS_CHECKS,
  HISTORY,
  LOG,
  OUTLINE,
  RULE_SETTINGS,
  SETTING_LABELS,
  type ColumnWords,
} from '../columns';
import { PHRASE_KINDS } from '../phrase-kinds';
import type { SettingName } from '../read-settings';
import { squared, type DropDown, type TabPlan } from '../tab-plan';
import { catalogueRows, crossCheckRows, outlineRows } from './tables';
import { DEPARTMENTS } from './departments';

/** The version of this layout; migrations come with the first change after a release. */
export const LAYOUT_VERSION = '1';

/** First values and hints of tab Cấu hình, in its order. */
const SETTINGS: readonly (readonly [SettingName, string, string])[] = [
  ['kind', 'Đảng', 'Đảng hoặc Chính quyền'],
  ['parent', '', 'Ví dụ: Đảng bộ tỉnh Lào Cai'],
  ['issuer', '', 'Ví dụ: Đảng ủy xã Lùng Phình'],
  ['place', '', 'Ví dụ: Lùng Phình'],
  ['period', '', 'Ví dụ: 05/2026, Quý II/2026, 6 tháng 2026, 9 tháng 2026, Năm 2026'],
  ['cutOff', '', 'Ví dụ: 14/05/2026'],
  ['deadline', '', 'Hạn các đơn vị nộp số liệu'],
  ['number', '', 'Để trống nếu ghi tay khi ban hành'],
  ['signedOn', '', 'Ví dụ: 20/05/2026; để trống nếu ghi tay'],
  ['authority', 'T/M BAN THƯỜNG VỤ', 'Ví dụ: T/M BAN THƯỜNG VỤ, TM. ỦY BAN NHÂN DÂN'],
  ['position', 'PHÓ BÍ THƯ', 'Ví dụ: BÍ THƯ, PHÓ BÍ THƯ, CHỦ TỊCH'],
  ['signer', '', 'Họ và tên người ký'],
  ['recipients', '', 'Mỗi nơi nhận một dòng'],
  ['addressee', '', 'Chỉ báo cáo của chính quyền gửi cấp trên; mỗi nơi một dòng'],
  ['ending', './.', './. hoặc dấu chấm, cuối phần nội dung'],
  ['twoSided', 'không', 'Văn bản của Đảng in hai mặt: lề mặt sau đổi trái, phải; có hoặc không'],
  [
    'leadingZeros',
    'có',
    'có: 02 hộ, 07/09 trường; không: 2 hộ, 7/9 trường. Một cách cho cả báo cáo',
  ],
  ['thresholdExceeded', '100%', 'Trên mức này là vượt kế hoạch (từ 100% trở lên)'],
  ['thresholdMet', '100%', 'Từ mức này là đạt kế hoạch (không quá 100%)'],
  ['thresholdAhead', '110%', 'So với phần phải làm đến nay: từ mức này là đạt khá, vượt tiến độ'],
  ['thresholdOnPace', '90%', 'So với phần phải làm đến nay: từ mức này là cơ bản đạt'],
  ['thresholdBehind', '70%', 'Từ mức này là chưa đạt; dưới mức này là đạt thấp'],
  [
    'openers',
    '',
    'Mỗi cụm từ một dòng, dùng lần lượt; ví dụ: trong {{ danh_tu_ky }}. Để trống thì dùng cụm từ có sẵn',
  ],
  ['layout', LAYOUT_VERSION, 'Không sửa: phiên bản bố cục của sổ'],
];

/** Tab Cấu hình. Its values are kept as typed: 05/2026 must not become a date. */
export function settingsTab(): TabPlan {
  const cells = squared([
    ['Cấu hình', 'Giá trị', 'Cách ghi'],
    ...SETTINGS.map(([name, value, hint]) => [SETTING_LABELS[name][0], value, hint]),
  ]);
  const list = (setting: SettingName, values: readonly string[], help: string): DropDown => ({
    row: 1 + SETTINGS.findIndex(([name]) => name === setting),
    column: 1,
    rows: 1,
    columns: 1,
    values,
    help,
    closed: true,
  });
  return {
    ...plainTab('Cấu hình', cells, [180, 360, 420]),
    formats: [{ row: 1, column: 1, rows: SETTINGS.length, columns: 1, format: '@' }],
    wrapped: [{ row: 1, column: 1, rows: SETTINGS.length, columns: 2 }],
    lists: [
      list('kind', Object.keys(DOCUMENT_KINDS), 'Chọn Đảng hoặc Chính quyền.'),
      list('ending', Object.keys(ENDINGS), 'Chọn ./. hoặc dấu chấm.'),
      list('twoSided', Object.keys(YES_OR_NO), 'Chọn có hoặc không.'),
      list('leadingZeros', Object.keys(YES_OR_NO), 'Chọn có hoặc không.'),
    ],
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
  'due' as const,
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
  const list = (
    column: (typeof CATALOGUE_ORDER)[number],
    values: readonly string[],
    closed = true,
  ): DropDown => ({
    row: 1,
    column: CATALOGUE_ORDER.indexOf(column),
    rows,
    columns: 1,
    values,
    help: `Chọn một trong: ${values.join(', ')}.`,
    closed,
  });
  return {
    ...plainTab(
      'Danh mục',
      cells,
      [190, 380, 380, 100, 220, 80, 110, 130, 90, 90, 80, 150, 70, 70, 90, 420, 90],
    ),
    // Seasons such as 2-5 would become dates, and so would 09/2026.
    formats: [asText('season'), asText('template'), asText('due')],
    wrapped: [
      { row: 1, column: 1, rows, columns: 2 },
      { row: 1, column: CATALOGUE_ORDER.indexOf('template'), rows, columns: 1 },
    ],
    lists: [
      // A people's committee has departments of its own.
      list('department', Object.values(DEPARTMENTS), false),
      list('phrase', PHRASE_KINDS),
      list('measure', Object.keys(MEASURES)),
      list('direction', Object.keys(DIRECTIONS)),
      list('mention', Object.keys(MENTIONS)),
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
    headerRows: [0],
    boldBlocks: [],
    formats: [],
    wrapped: [],
    lists: [],
  };
}
