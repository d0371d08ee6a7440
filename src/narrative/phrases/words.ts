// Single words of the phrase book: zero, verbs that can be denied, openers, the name of a plan.

/**
 * How zero is said; these words are the figure. `khong` stands
 * for the words that fit the indicator best.
 */
export const ZERO_WORDS = {
  khong_phat_sinh: 'không phát sinh',
  khong_co: 'không có',
  khong_ghi_nhan: 'không ghi nhận',
  chua: 'chưa',
  chua_co: 'chưa có',
  chua_phat_sinh: 'chưa phát sinh',
  chua_co_ket_qua: 'chưa có kết quả',
  chua_thuc_hien: 'chưa thực hiện',
} as const;

/**
 * The verbs before which "không" goes when a name with a slot states zero: "UBND xã tổ chức … phiên
 * họp" becomes "UBND xã không tổ chức phiên họp". A name without one of them before its slot says
 * "không có".
 */
export const VERBS = [
  ...['tổ chức', 'tiến hành', 'ban hành', 'tiếp nhận', 'phát sinh', 'để xảy ra', 'xảy ra'],
  ...['phát hiện', 'xử lý', 'thực hiện', 'cử', 'kết nạp', 'chuyển', 'đề nghị', 'nâng', 'trao'],
  ...['hỗ trợ', 'huy động', 'phát', 'đăng tải', 'đăng', 'lấy ý kiến', 'cho ý kiến', 'hướng dẫn'],
  ...['tuyên truyền', 'thu hút', 'ghi nhận', 'giải quyết', 'xây dựng', 'hoàn thiện', 'sửa chữa'],
  ...['nạo vét', 'quản lý', 'duy trì', 'khám', 'phối hợp', 'ra quân', 'mở', 'cấp', 'có', 'còn'],
  ...['khởi tố', 'xử phạt', 'hòa giải', 'bàn giao', 'đón', 'mổ', 'trồng', 'kiểm tra', 'giám sát'],
  ...[
    'tập huấn',
    'vận động',
    'gửi',
    'nhận',
    'giao',
    'thăm',
    'tặng',
    'bắt',
    'triệt phá',
    'điều tra',
  ],
] as const;

/**
 * What opens the first sentence of a paragraph's figures of the period, used in turn, unless the
 * office has its own under "Cụm từ mở đầu".
 */
export const MONTH_OPENERS: readonly string[] = [
  'trong {{ danh_tu_ky }}',
  'trong {{ ky_ngan }}',
  'trong kỳ báo cáo',
  'trong {{ danh_tu_ky }} qua',
];

/** What a plan is called. */
export const PLAN_WORDS = { budget: 'dự toán', other: 'kế hoạch' } as const;

/** Before a result over its plan: work is carried out, a herd is there, a debt or an area is so much. */
export const CARRIED_OUT = { flow: 'thực hiện', herd: 'có', stock: 'là' } as const;

/** How the time from January to the end of the period is called. */
export const SINCE_JANUARY: readonly string[] = [
  'lũy kế {{ may_thang }}',
  'lũy kế từ đầu năm',
  'lũy kế đến nay',
];

/** Budgets speak of "dự toán", everything else of "kế hoạch". */
export const BUDGET_NAME = /(?:thu|chi)(?: cân đối)? (?:ngân sách|NS)/iu;
