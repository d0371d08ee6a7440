// The header words by which tabs and columns are known, with their aliases.

/** Columns of one table: our name of the column → header words, the first as written when new. */
export type ColumnWords = Readonly<Record<string, readonly string[]>>;

/** One kind of table: its columns, and those by which it is known. */
export interface TableKind<C extends ColumnWords = ColumnWords> {
  readonly columns: C;
  readonly knownBy: readonly (keyof C & string)[];
}

export const OUTLINE = {
  columns: {
    section: ['Mục'],
    title: ['Tiêu đề'],
    department: ['Đơn vị'],
    template: ['Nội dung'],
    footnotes: ['Chú thích'],
  },
  knownBy: ['section', 'title'],
} as const satisfies TableKind;

export const CATALOGUE = {
  columns: {
    id: ['Mã'],
    name: ['Chỉ tiêu'],
    inSentence: ['Tên trong câu'],
    unit: ['Đơn vị tính', 'ĐVT'],
    department: ['Đơn vị', 'Phòng, ban'],
    section: ['Mục'],
    place: ['Vị trí'],
    phrase: ['Dạng câu'],
    measure: ['Cách tính'],
    direction: ['Chiều'],
    season: ['Mùa vụ'],
    due: ['Hạn đạt'],
    partOf: ['Thuộc tổng'],
    good: ['Mức tốt'],
    poor: ['Mức kém'],
    mention: ['Nêu ở'],
    template: ['Mẫu câu'],
    retired: ['Ngừng từ'],
  },
  knownBy: ['id', 'name', 'phrase'],
} as const satisfies TableKind;

export const DEPARTMENT = {
  columns: {
    id: ['Mã'],
    name: ['Chỉ tiêu'],
    unit: ['Đơn vị tính', 'ĐVT'],
    plan: ['Kế hoạch', 'KH', 'Kế hoạch năm', 'Kế hoạch giao'],
    total: ['Tổng số'],
    month: [
      'Thực hiện trong tháng',
      'Trong tháng',
      'TH tháng',
      'Thực hiện trong kỳ',
      'Trong kỳ',
      'Thực hiện tháng',
    ],
    toDate: ['Lũy kế', 'Lũy kế thực hiện', 'Thực hiện'],
    samePeriod: ['Cùng kỳ'],
    percent: ['% kế hoạch', '% KH'],
    explanation: ['Giải trình'],
    remark: ['Ghi chú'],
  },
  knownBy: ['id', 'name', 'toDate'],
} as const satisfies TableKind;

export const NOTES = {
  columns: { section: ['Mục'], place: ['Vị trí'], text: ['Nội dung'] },
  knownBy: ['section', 'place', 'text'],
} as const satisfies TableKind;

export const CROSS_CHECKS = {
  columns: {
    left: ['Vế trái'],
    comparison: ['Phép so sánh'],
    right: ['Vế phải'],
    tolerance: ['Sai số'],
    severity: ['Mức'],
    explanation: ['Giải thích'],
  },
  knownBy: ['left', 'comparison', 'right'],
} as const satisfies TableKind;

export const RULE_SETTINGS = {
  columns: { rule: ['Mã quy tắc'], enabled: ['Bật'], parameters: ['Tham số'] },
  knownBy: ['rule', 'enabled'],
} as const satisfies TableKind;

export const HISTORY = {
  columns: {
    period: ['Kỳ'],
    id: ['Mã'],
    plan: ['Kế hoạch'],
    month: ['Trong tháng'],
    toDate: ['Lũy kế'],
    note: ['Thuyết minh'],
    cutOff: ['Ngày chốt'],
  },
  knownBy: ['period', 'id', 'toDate'],
} as const satisfies TableKind;

export const LOG = {
  columns: {
    time: ['Thời điểm'],
    action: ['Việc'],
    period: ['Kỳ'],
    version: ['Phiên bản'],
    link: ['Liên kết'],
    hash: ['Mã băm dữ liệu'],
  },
  knownBy: ['time', 'action', 'period'],
} as const satisfies TableKind;

/** The label above a department's table. */
export const DEPARTMENT_LABEL = 'Đơn vị';
