// Rules about the workbook's build: one for each kind of structure problem met while reading.
import type { StructureProblem } from '../../workbook/facts';
import type { Severity } from '../../rules/description';
import type { Rule } from '../rule';

/** A row of the table below: rules that differ only in their words. */
interface StructureRule extends Pick<
  Rule,
  'id' | 'grain' | 'title' | 'why' | 'message' | 'instruction'
> {
  readonly kind: StructureProblem['kind'];
  /** An error, unless the row says otherwise. */
  readonly severity?: Severity;
}

const TABLE: readonly StructureRule[] = [
  {
    id: 'workbook.no-department-tab',
    kind: 'no-department-tab',
    grain: 'workbook',
    title: { vi: 'Không có tab của đơn vị nào', en: 'No department tab' },
    why: {
      vi: 'Không có tab của đơn vị thì không có số liệu nào để báo cáo.',
      en: 'Without a department’s tab there is nothing to report.',
    },
    message: {
      vi: 'Không tìm thấy tab nào của đơn vị: tab phải có các tiêu đề cột Mã, Chỉ tiêu, Lũy kế và phía trên có ô “Đơn vị”.',
      en: 'No department tab was found: it needs the headers Mã, Chỉ tiêu, Lũy kế and a cell “Đơn vị” above them.',
    },
    instruction: {
      vi: 'Dùng “Tạo sổ” để dựng các tab.',
      en: 'Use “Tạo sổ” to build the tabs.',
    },
  },
  {
    id: 'workbook.no-settings',
    kind: 'no-settings',
    grain: 'workbook',
    title: { vi: 'Thiếu tab Cấu hình', en: 'Tab Cấu hình is missing' },
    why: {
      vi: 'Cơ quan ban hành, kỳ báo cáo và người ký lấy từ tab này.',
      en: 'The issuer, the period and the signer come from this tab.',
    },
    message: {
      vi: 'Không tìm thấy tab Cấu hình: cần một cột có các nhãn “Kỳ báo cáo” và “Cơ quan ban hành”.',
      en: 'Tab Cấu hình was not found: one column must hold the labels “Kỳ báo cáo” and “Cơ quan ban hành”.',
    },
    instruction: {
      vi: 'Dùng “Tạo sổ” để thêm tab này.',
      en: 'Use “Tạo sổ” to add it.',
    },
  },
  {
    id: 'workbook.no-catalogue',
    kind: 'no-catalogue',
    grain: 'workbook',
    title: { vi: 'Thiếu tab Danh mục', en: 'Tab Danh mục is missing' },
    why: {
      vi: 'Tab này cho biết mỗi chỉ tiêu đứng ở mục nào và viết thành câu thế nào.',
      en: 'This tab says where each indicator stands in the report and how it is put into a sentence.',
    },
    message: {
      vi: 'Không tìm thấy tab Danh mục (tiêu đề cột Mã, Chỉ tiêu, Dạng câu).',
      en: 'Tab Danh mục was not found (headers Mã, Chỉ tiêu, Dạng câu).',
    },
    instruction: {
      vi: 'Dùng “Tạo sổ” để thêm tab này.',
      en: 'Use “Tạo sổ” to add it.',
    },
  },
  {
    id: 'workbook.no-outline',
    kind: 'no-outline',
    grain: 'workbook',
    title: { vi: 'Thiếu tab Dàn ý', en: 'Tab Dàn ý is missing' },
    why: {
      vi: 'Các mục của báo cáo lấy từ tab này.',
      en: 'The report’s sections come from this tab.',
    },
    message: {
      vi: 'Không tìm thấy tab Dàn ý (tiêu đề cột Mục, Tiêu đề).',
      en: 'Tab Dàn ý was not found (headers Mục, Tiêu đề).',
    },
    instruction: {
      vi: 'Dùng “Tạo sổ” để thêm tab này.',
      en: 'Use “Tạo sổ” to add it.',
    },
  },
  {
    id: 'workbook.table-twice',
    kind: 'table-twice',
    grain: 'tab',
    title: { vi: 'Hai tab cùng một loại', en: 'Two tabs of one kind' },
    why: {
      vi: 'Hai tab cùng loại có thể khác nhau, và không ai biết báo cáo lấy tab nào.',
      en: 'Two tabs of a kind may differ, and nobody knows which one the report takes.',
    },
    message: {
      vi: 'Đã có một tab {found} khác; tab này không được đọc.',
      en: 'There is another tab {found}; this one was not read.',
    },
    instruction: {
      vi: 'Chỉ giữ lại một tab.',
      en: 'Keep only one.',
    },
  },
  {
    id: 'tab.missing-header',
    kind: 'missing-header',
    grain: 'tab',
    title: { vi: 'Thiếu tiêu đề cột', en: 'A header is missing' },
    why: {
      vi: 'Mất tiêu đề thì cả tab không đọc được và số liệu của đơn vị không vào báo cáo.',
      en: 'Without the header the whole tab cannot be read and its figures do not reach the report.',
    },
    message: {
      vi: 'Dòng tiêu đề thiếu cột “{found}” nên tab này không đọc được.',
      en: 'The header row lacks the column “{found}”, so this tab could not be read.',
    },
    instruction: {
      vi: 'Ghi lại đúng tiêu đề cột đó.',
      en: 'Put the header back.',
    },
  },
  {
    id: 'tab.misspelt-header',
    kind: 'misspelt-header',
    grain: 'tab',
    title: { vi: 'Tiêu đề cột viết sai', en: 'A header is misspelt' },
    why: {
      vi: 'Cột mất tên thì số liệu của cả cột không vào báo cáo.',
      en: 'A column that lost its name keeps all its figures out of the report.',
    },
    message: {
      vi: 'Tiêu đề cột “{found}” không đúng nên số liệu của cột không được đọc.',
      en: 'The header “{found}” is not right, so its column was not read.',
    },
    instruction: {
      vi: 'Nếu đúng là cột đó, ghi lại “{expected}”.',
      en: 'If that column is meant, write “{expected}”.',
    },
  },
  {
    id: 'tab.unknown-header',
    kind: 'unknown-header',
    grain: 'tab',
    severity: 'warning',
    title: { vi: 'Cột số liệu không rõ tiêu đề', en: 'A column of numbers without a known header' },
    why: {
      vi: 'Cột của mẫu bị đổi tên thì số liệu của cả cột không vào báo cáo.',
      en: 'A column of the form under another name keeps all its figures out of the report.',
    },
    message: {
      vi: 'Cột này toàn số nhưng tiêu đề “{found}” không thuộc mẫu, nên không được đọc.',
      en: 'This column holds numbers, but its header “{found}” is none of the form’s, so it was not read.',
    },
    instruction: {
      vi: 'Nếu là cột của mẫu, ghi lại một trong: {expected}.',
      en: 'If it belongs to the form, write one of: {expected}.',
    },
  },
  {
    id: 'tab.no-plan-column',
    kind: 'no-plan-column',
    grain: 'tab',
    title: { vi: 'Mất cột kế hoạch', en: 'The plan’s column is gone' },
    why: {
      vi: 'Không có kế hoạch thì báo cáo không tính được phần trăm nào.',
      en: 'Without plans the report cannot state a single percent.',
    },
    message: {
      vi: 'Bảng có cột “{found}” nhưng không có cột “{expected}”, nên báo cáo không có phần trăm nào.',
      en: 'The table has a column “{found}” but no “{expected}”, so the report would state no percent.',
    },
    instruction: {
      vi: 'Thêm lại cột “{expected}”.',
      en: 'Put the column “{expected}” back.',
    },
  },
  {
    id: 'tab.missing-department-label',
    kind: 'missing-department-label',
    grain: 'tab',
    title: { vi: 'Không rõ tab của đơn vị nào', en: 'Department not named' },
    why: {
      vi: 'Không biết đơn vị thì không ghép được số liệu với Danh mục.',
      en: 'Without the department the figures cannot be matched with Danh mục.',
    },
    message: {
      vi: 'Tab có bảng chỉ tiêu nhưng phía trên bảng không có ô “Đơn vị” kèm tên đơn vị bên phải.',
      en: 'The tab has a table of indicators but no cell “Đơn vị” above it with the department’s name to its right.',
    },
    instruction: {
      vi: 'Ghi tên đơn vị vào đó.',
      en: 'Write the name there.',
    },
  },
  {
    id: 'tab.department-twice',
    kind: 'department-twice',
    grain: 'tab',
    title: { vi: 'Hai tab cho một đơn vị', en: 'Two tabs for one department' },
    why: {
      vi: 'Tab thường được nhân đôi để sửa thử; số liệu ở bản sao không vào báo cáo.',
      en: 'Tabs are often copied to try something; the figures on the copy do not reach the report.',
    },
    message: {
      vi: 'Đơn vị “{found}” đã có tab “{expected}”; số liệu ở tab này không được đọc.',
      en: 'Department “{found}” already has tab “{expected}”; the figures on this tab were not read.',
    },
    instruction: {
      vi: 'Gộp lại hoặc sửa tên đơn vị.',
      en: 'Merge them or correct the name.',
    },
  },
  {
    id: 'catalogue.unknown-value',
    kind: 'unknown-value',
    grain: 'cell',
    title: { vi: 'Giá trị ngoài danh sách', en: 'Value not in the list' },
    why: {
      vi: 'Giá trị lạ được thay bằng giá trị mặc định, nên câu văn hoặc cách chấm có thể sai.',
      en: 'An unknown value is replaced by the default, so the sentence or the grade may be wrong.',
    },
    message: {
      vi: '“{found}” không hiểu được.',
      en: '“{found}” is not understood.',
    },
    instruction: {
      vi: 'Chọn một trong: {expected}.',
      en: 'Choose one of: {expected}.',
    },
  },
  {
    id: 'history.not-understood',
    kind: 'unreadable-history',
    grain: 'cell',
    severity: 'warning',
    title: { vi: 'Không hiểu ô trong Kho số liệu', en: 'Cell of Kho số liệu not understood' },
    why: {
      vi: 'Kỳ trước không đọc được thì không so sánh được với kỳ này.',
      en: 'What cannot be read of an earlier period cannot be compared with this one.',
    },
    message: {
      vi: 'Kho số liệu ghi “{found}”, không hiểu được nên không dùng để so sánh.',
      en: 'Kho số liệu says “{found}”, which is not understood and not compared with.',
    },
    instruction: {
      vi: 'Ghi theo mẫu {expected}.',
      en: 'Write it as {expected}.',
    },
  },
  {
    id: 'history.no-id',
    kind: 'history-without-id',
    grain: 'cell',
    severity: 'warning',
    title: { vi: 'Dòng của Kho số liệu thiếu Mã', en: 'Row of Kho số liệu without Mã' },
    why: {
      vi: 'Không có Mã thì không biết số hay lời này của chỉ tiêu, mục nào để so với kỳ này.',
      en: 'Without Mã nobody knows which indicator or section it is of, so nothing is compared with it.',
    },
    message: {
      vi: 'Kho số liệu có dòng “{found}” chưa ghi Mã nên không dùng để so sánh.',
      en: 'Kho số liệu has a row “{found}” without Mã, which is not compared with.',
    },
    instruction: {
      vi: 'Ghi mã của chỉ tiêu, hoặc mục và vị trí của thuyết minh, ví dụ {expected}.',
      en: 'Type the indicator’s id, or the note’s section and place, such as {expected}.',
    },
  },
];

/** The rules, one for each row of the table. */
export const STRUCTURE_RULES: readonly Rule[] = TABLE.map(({ kind, ...texts }) => ({
  severity: 'error',
  ...texts,
  always: true,
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
}));
