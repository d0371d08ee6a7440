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
const VERBS = [
  'tổ chức',
  'tiến hành',
  'ban hành',
  'tiếp nhận',
  'phát sinh',
  'để xảy ra',
  'xảy ra',
  'phát hiện',
  'xử lý',
  'thực hiện',
  'cử',
  'kết nạp',
  'chuyển',
  'đề nghị',
  'nâng',
  'trao',
  'hỗ trợ',
  'huy động',
  'phát',
  'đăng tải',
  'đăng',
  'lấy ý kiến',
  'cho ý kiến',
  'hướng dẫn',
  'tuyên truyền',
  'thu hút',
  'ghi nhận',
  'giải quyết',
  'xây dựng',
  'hoàn thiện',
  'sửa chữa',
  'nạo vét',
  'quản lý',
  'duy trì',
  'khám',
  'phối hợp',
  'ra quân',
  'mở',
  'cấp',
  'có',
  'còn',
  'khởi tố',
  'xử phạt',
  'hòa giải',
  'bàn giao',
  'đón',
  'mổ',
  'trồng',
  'kiểm tra',
  'giám sát',
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
] as const;

/**
 * What opens the first sentence of a paragraph's figures of the period, used in turn, unless the
 * office has its own under "Cụm từ mở đầu".
 */
export const MONTH_OPENERS: readonly string[] = ['trong {{ danh_tu_ky }}', 'trong {{ ky_ngan }}'];

/** What a plan is called. */
export const PLAN_WORDS = { budget: 'dự toán', other: 'kế hoạch' } as const;

/** Before a result over its plan: work is carried out, a herd is there, a debt or an area is so much. */
export const CARRIED_OUT = { flow: 'thực hiện', herd: 'có', stock: 'là' } as const;

/** A name that says by itself that money is paid out. */
export const SAYS_DISBURSED = /giải ngân/iu;

/** How the time from January to the end of the period is called. */
export const SINCE_JANUARY: readonly string[] = [
  'lũy kế {{ may_thang }}',
  'lũy kế từ đầu năm',
  'lũy kế đến nay',
];

/** Budgets speak of "dự toán", everything else of "kế hoạch". */
export const BUDGET_NAME = /(?:thu|chi)(?: cân đối)? (?:ngân sách|NS)/iu;

/** Before a number that is at least so much, and before one that is at most so much. */
export const AT_LEAST = 'trên';
export const AT_MOST = 'không quá';

/** Before a net change: whether it rose or fell. */
export const NET = { up: 'tăng', down: 'giảm' } as const;

/** Words of amount before a name, which nothing is counted by where there is none: "không có hộ nghèo". */
export const BARE_AMOUNT_WORDS = /^(?:tổng )?số /u;

/** Units of levels and ranks, which stand before their number: "mức độ 2", "đứng thứ 3". */
export const LEVEL_UNIT = /mức|cấp|hạng|loại|thứ|bậc|lần|nhóm/iu;

/** How a name with a place for its number says that there is none. */
export const DENIALS = {
  not: 'không',
  notYet: 'chưa',
  /** Behind what is counted: "không xới lại vườn nào". */
  none: 'nào',
  /** Where a name has no verb to deny. */
  isNone: 'không có',
  isNoneYet: 'chưa có',
  /** Of an amount that is not counted: "chưa phát sinh tổng kinh phí". */
  noAmount: 'chưa phát sinh',
} as const;

/** The first verb of a name, with the sign of time before it. */
export const VERB = new RegExp(
  `(?<=^|[\\s,])(?:(?:đang|đã) )?(?:${VERBS.join('|')})(?=[\\s,])`,
  'u',
);

/** A name that denies by itself, verbs that say "is" before an amount, and the signs of time before a verb. */
export const DENIED = /^(?:không|chưa)\s+/u;
export const IS_SO_MUCH = /\s+(?:là|đạt)\s*$/u;
export const DONE_ALREADY = /^đã /u;
export const TENSE = /^(?:đã|đang) /u;

/** How a form begins that opens with the time since January. */
export const OPENS_SINCE = '{{ tinh_den_nay }}, ';

/** How a name or form begins that says of which time it speaks. */
export const SAYS_TIME = /^(?:lũy kế|đến nay|so với đầu|hiện|tính (?:chung|đến)|từ đầu)(?!\p{L})/u;

/** Words of the forms that should not stand beside themselves: "ở mức cao nhất đạt mức 90%". */
export const ECHOES: readonly {
  readonly text: string;
  readonly word: RegExp;
  readonly behindName: RegExp;
}[] = ['mức', 'hiện', 'ghi nhận', 'hoàn thành', 'tổng', 'đạt'].map((text) => ({
  text,
  word: new RegExp(`(?<!\\p{L})${text}(?!\\p{L})`, 'u'),
  behindName: new RegExp(`\\}\\} ${text}(?!\\p{L})`, 'u'),
}));

/** A form that ends with the amount to date in brackets: what is compared must not stand in them. */
export const ENDS_IN_BRACKETS = /\(\{\{ tinh_den_nay \}\}[^()]*\)$/u;

/** A form with a bracket behind the name, which may have one of its own. */
export const NAME_AND_BRACKET = /\{\{ (?:ten|cau|ten_dem) \}\} \(/u;

/** The period where it is not known, and the months gone: "5 tháng", of a year "cả năm". */
export const PERIOD_WORDS = {
  noun: 'kỳ',
  within: (noun: string) => `trong ${noun}`,
  months: (gone: number) => `${gone} tháng`,
  wholeYear: 'cả năm',
  year: (year: string) => `năm ${year}`,
  samePeriodOf: (year: string) => `cùng kỳ năm ${year}`,
  samePeriod: 'cùng kỳ',
  sinceBegin: (noun: string | null) => `so với đầu ${noun ?? 'năm'}`,
} as const;
