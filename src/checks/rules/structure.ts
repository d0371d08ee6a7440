// Rules about the workbook's build: one for each kind of structure problem met while reading.
import type { StructureProblem } from '../../workbook/facts';
import type { Severity } from '../finding';
import type { Bilingual } from '../../vietnamese/bilingual';
import type { Rule } from '../rule';

/** A row of the table below: rules that differ only in their words. */
type StructureRule = readonly [
  id: string,
  kind: StructureProblem['kind'],
  grain: Rule['grain'],
  title: Bilingual,
  message: Bilingual,
  /** An error, unless the row says otherwise. */
  severity?: Severity,
];

const TABLE: readonly StructureRule[] = [
  [
    'workbook.no-department-tab',
    'no-department-tab',
    'workbook',
    { vi: 'Không có tab của đơn vị nào', en: 'No department tab' },
    {
      vi: 'Không tìm thấy tab nào của đơn vị: tab phải có các tiêu đề cột Mã, Chỉ tiêu, Lũy kế và phía trên có ô “Đơn vị”. Dùng “Tạo sổ” để dựng các tab.',
      en: 'No department tab was found: it needs the headers Mã, Chỉ tiêu, Lũy kế and a cell “Đơn vị” above them. Use “Tạo sổ” to build the tabs.',
    },
  ],
  [
    'workbook.no-settings',
    'no-settings',
    'workbook',
    { vi: 'Thiếu tab Cấu hình', en: 'Tab Cấu hình is missing' },
    {
      vi: 'Không tìm thấy tab Cấu hình: cần một cột có các nhãn “Kỳ báo cáo” và “Cơ quan ban hành”. Dùng “Tạo sổ” để thêm tab này.',
      en: 'Tab Cấu hình was not found: one column must hold the labels “Kỳ báo cáo” and “Cơ quan ban hành”. Use “Tạo sổ” to add it.',
    },
  ],
  [
    'workbook.no-catalogue',
    'no-catalogue',
    'workbook',
    { vi: 'Thiếu tab Danh mục', en: 'Tab Danh mục is missing' },
    {
      vi: 'Không tìm thấy tab Danh mục (tiêu đề cột Mã, Chỉ tiêu, Dạng câu). Dùng “Tạo sổ” để thêm tab này.',
      en: 'Tab Danh mục was not found (headers Mã, Chỉ tiêu, Dạng câu). Use “Tạo sổ” to add it.',
    },
  ],
  [
    'workbook.no-outline',
    'no-outline',
    'workbook',
    { vi: 'Thiếu tab Dàn ý', en: 'Tab Dàn ý is missing' },
    {
      vi: 'Không tìm thấy tab Dàn ý (tiêu đề cột Mục, Tiêu đề). Dùng “Tạo sổ” để thêm tab này.',
      en: 'Tab Dàn ý was not found (headers Mục, Tiêu đề). Use “Tạo sổ” to add it.',
    },
  ],
  [
    'workbook.table-twice',
    'table-twice',
    'tab',
    { vi: 'Hai tab cùng một loại', en: 'Two tabs of one kind' },
    {
      vi: 'Đã có một tab {found} khác; tab này không được đọc. Chỉ giữ lại một tab.',
      en: 'There is another tab {found}; this one was not read. Keep only one.',
    },
  ],
  [
    'tab.missing-header',
    'missing-header',
    'tab',
    { vi: 'Thiếu tiêu đề cột', en: 'A header is missing' },
    {
      vi: 'Dòng tiêu đề thiếu cột “{found}” nên tab này không đọc được. Ghi lại đúng tiêu đề cột đó.',
      en: 'The header row lacks the column “{found}”, so this tab could not be read. Put the header back.',
    },
  ],
  [
    'tab.misspelt-header',
    'misspelt-header',
    'tab',
    { vi: 'Tiêu đề cột viết sai', en: 'A header is misspelt' },
    {
      vi: 'Tiêu đề cột “{found}” không đúng nên số liệu của cột không được đọc. Nếu đúng là cột đó, ghi lại “{expected}”.',
      en: 'The header “{found}” is not right, so its column was not read. If that column is meant, write “{expected}”.',
    },
  ],
  [
    'tab.unknown-header',
    'unknown-header',
    'tab',
    { vi: 'Cột số liệu không rõ tiêu đề', en: 'A column of numbers without a known header' },
    {
      vi: 'Cột này toàn số nhưng tiêu đề “{found}” không thuộc mẫu, nên không được đọc. Nếu là cột của mẫu, ghi lại một trong: {expected}.',
      en: 'This column holds numbers, but its header “{found}” is none of the form’s, so it was not read. If it belongs to the form, write one of: {expected}.',
    },
    'warning',
  ],
  [
    'tab.no-plan-column',
    'no-plan-column',
    'tab',
    { vi: 'Mất cột kế hoạch', en: 'The plan’s column is gone' },
    {
      vi: 'Bảng có cột “{found}” nhưng không có cột “{expected}”, nên báo cáo không có phần trăm nào. Thêm lại cột “{expected}”.',
      en: 'The table has a column “{found}” but no “{expected}”, so the report would state no percent. Put the column “{expected}” back.',
    },
  ],
  [
    'tab.missing-department-label',
    'missing-department-label',
    'tab',
    { vi: 'Không rõ tab của đơn vị nào', en: 'Department not named' },
    {
      vi: 'Tab có bảng chỉ tiêu nhưng phía trên bảng không có ô “Đơn vị” kèm tên đơn vị bên phải. Ghi tên đơn vị vào đó.',
      en: 'The tab has a table of indicators but no cell “Đơn vị” above it with the department’s name to its right. Write the name there.',
    },
  ],
  [
    'tab.department-twice',
    'department-twice',
    'tab',
    { vi: 'Hai tab cho một đơn vị', en: 'Two tabs for one department' },
    {
      vi: 'Đơn vị “{found}” đã có tab “{expected}”; số liệu ở tab này không được đọc. Gộp lại hoặc sửa tên đơn vị.',
      en: 'Department “{found}” already has tab “{expected}”; the figures on this tab were not read. Merge them or correct the name.',
    },
  ],
  [
    'catalogue.unknown-value',
    'unknown-value',
    'cell',
    { vi: 'Giá trị ngoài danh sách', en: 'Value not in the list' },
    {
      vi: '“{found}” không hiểu được. Chọn một trong: {expected}.',
      en: '“{found}” is not understood. Choose one of: {expected}.',
    },
  ],
];

/** The rules, one for each row of the table. */
export const STRUCTURE_RULES: readonly Rule[] = TABLE.map(
  ([id, kind, grain, title, message, severity = 'error']) => ({
    id,
    severity,
    grain,
    title,
    message,
    checkWorkbook: ({ facts }, report) => {
      for (const problem of facts.structure) {
        if (problem.kind !== kind) continue;
        report({
          tab: problem.tab,
          found: problem.subject || '(trống)',
          ...(problem.expected === undefined ? {} : { expected: problem.expected }),
          ...(problem.row === undefined ? {} : { row: problem.row }),
          ...(problem.column === undefined ? {} : { column: problem.column }),
        });
      }
    },
  }),
);
