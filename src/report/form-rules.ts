// The official form as one table of rules: what each kind of document asks for, and what we chose.
// A row for each part of a document with its source; `form.ts` hands the chosen values to the writers.

/** Where a rule comes from. */
export const SOURCES = {
  ND30: 'Nghị định 30/2020/NĐ-CP, Phụ lục I',
  HD05: 'Hướng dẫn 05-HD/VPTW ngày 27/5/2026 (sizes also in 36-HD/VPTW)',
  practice: 'what offices do where neither text says anything',
} as const;

export type Source = keyof typeof SOURCES;

/** A number of the form: what we write, and from where to where the source lets it be. */
export interface Measure {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly source: Source;
}

/** Marks of a text's look; nothing said is upright, regular and as typed. */
export type Mark = 'bold' | 'italic' | 'underline' | 'caps';

export type Align = 'center' | 'left' | 'right' | 'justified';

/** How a component is printed; its size in points. */
export interface LookRule {
  readonly size: Measure;
  readonly align: Align;
  readonly marks: readonly Mark[];
}

/** A fixed text of the form, and others that the source allows in its place. */
export interface TextRule {
  readonly value: string;
  readonly others: readonly string[];
  readonly source: Source;
}

/** A row of the table; null where that kind of document has no such component. */
export interface Row<T> {
  readonly what: string;
  readonly party: T | null;
  readonly state: T | null;
}

const row = <T>(what: string, party: T | null, state: T | null): Row<T> => ({ what, party, state });

const both = <T>(what: string, rule: T): Row<T> => row(what, rule, rule);

const measure = (source: Source, value: number, from = value, to = value): Measure => ({
  source,
  value,
  from,
  to,
});

const look = (align: Align, size: Measure, ...marks: Mark[]): LookRule => ({ align, size, marks });

const text = (source: Source, value: string, ...others: string[]): TextRule => ({
  source,
  value,
  others,
});

/** HD 05, one size. */
const hd = (size: number, from = size, to = size): Measure => measure('HD05', size, from, to);
/** NĐ 30, a range of sizes. */
const nd = (size: number, from = size, to = size): Measure => measure('ND30', size, from, to);
const usual = (size: number, from = size, to = size): Measure =>
  measure('practice', size, from, to);

/** Lengths in millimetres. */
export const MILLIMETRES = {
  pageWidth: row('Khổ giấy A4, chiều rộng', hd(210), nd(210)),
  pageHeight: row('Khổ giấy A4, chiều dài', hd(297), nd(297)),
  marginTop: row('Lề trên', hd(20), nd(20, 20, 25)),
  marginBottom: row('Lề dưới', hd(20), nd(20, 20, 25)),
  marginLeft: row('Lề trái', hd(30), nd(30, 30, 35)),
  marginRight: row('Lề phải', hd(15), nd(15, 15, 20)),
  // Where both sides are printed ("In hai mặt"); Google Docs knows no margins that change places.
  backLeft: row('Lề trái mặt sau, in hai mặt', hd(15), null),
  backRight: row('Lề phải mặt sau, in hai mặt', hd(30), null),
  pageNumberTop: row('Số trang cách mép trên', hd(10), nd(10, 5, 15)),
  // The right column grows where place and date need it; together they are the text's width.
  leftColumn: row('Cột trái phần đầu', usual(75, 55, 80), usual(66, 55, 70)),
  rightColumn: row('Cột phải phần đầu', usual(90, 85, 110), usual(99, 95, 110)),
  firstLine: row('Lùi đầu dòng', hd(10), nd(10, 10, 12.7)),
} as const;

/** Vertical lengths in points. */
export const POINTS = {
  paragraphGap: row('Khoảng cách giữa các đoạn', hd(6, 6, Infinity), nd(6, 6, Infinity)),
  // NĐ 30 counts in lines, single to 1,5; a single line of 14 points is 16,1 points high.
  lineHeight: row('Khoảng cách dòng', hd(19, 18, 22), nd(19, 16.1, 24.2)),
  // Four to five empty lines.
  signatureRoom: both('Khoảng ký và đóng dấu', usual(70, 64, 81)),
} as const;

/** Every printed component; sizes in points. */
export const LOOKS = {
  pageNumber: row('Số trang', look('center', hd(14)), look('center', nd(14, 13, 14))),
  'draft-mark': both('Dấu dự thảo', look('right', usual(14, 13, 14), 'bold', 'caps')),
  motto: row(
    'Tiêu đề “Đảng Cộng sản Việt Nam” / Quốc hiệu',
    look('center', hd(15), 'bold', 'caps'),
    look('center', nd(13, 12, 13), 'bold', 'caps'),
  ),
  'motto-2': row('Tiêu ngữ', null, look('center', nd(14, 13, 14), 'bold')),
  parent: row(
    'Cơ quan cấp trên',
    look('center', hd(14), 'caps'),
    look('center', nd(13, 12, 13), 'caps'),
  ),
  issuer: row(
    'Cơ quan ban hành',
    look('center', hd(14), 'bold', 'caps'),
    look('center', nd(13, 12, 13), 'bold', 'caps'),
  ),
  star: row('Dấu sao dưới cơ quan ban hành', look('center', hd(14)), null),
  // Number and date in one size, so that they stand on one line.
  number: row('Số, ký hiệu', look('center', hd(14)), look('center', nd(13))),
  'place-date': row(
    'Địa danh, ngày tháng',
    look('center', hd(14), 'italic'),
    look('center', nd(13, 13, 14), 'italic'),
  ),
  title: row(
    'Tên loại',
    look('center', hd(16, 15, 16), 'bold', 'caps'),
    look('center', nd(14, 13, 14), 'bold', 'caps'),
  ),
  subject: row(
    'Trích yếu',
    look('center', hd(15, 14, 15), 'bold'),
    look('center', nd(14, 13, 14), 'bold'),
  ),
  divider: row('Vạch ngăn dưới trích yếu', look('center', hd(14)), null),
  addressee: row('Kính gửi', null, look('center', nd(14, 13, 14))),
  body: row('Nội dung', look('justified', hd(14, 14, 15)), look('justified', nd(14, 13, 14))),
  part: row(
    '“Phần I”',
    look('center', hd(14, 14, 15), 'bold'),
    look('center', nd(14, 13, 14), 'bold'),
  ),
  'part-title': row(
    'Tên phần',
    look('center', hd(14, 14, 15), 'bold', 'caps'),
    look('center', nd(14, 13, 14), 'bold', 'caps'),
  ),
  'heading-1': row(
    'Mục I.',
    look('justified', hd(14, 14, 15), 'bold', 'caps'),
    look('justified', nd(14, 13, 14), 'bold', 'caps'),
  ),
  'heading-2': row(
    'Khoản 1. có tiêu đề',
    look('justified', hd(14, 14, 15), 'bold'),
    look('justified', nd(14, 13, 14), 'bold'),
  ),
  // Neither text knows 1.1.; offices use it, in the look of a titled khoản.
  'heading-3': both('Khoản 1.1. có tiêu đề', look('justified', usual(14, 13, 14), 'bold')),
  'heading-4': row('Điểm a)', look('justified', hd(14, 14, 15)), look('justified', nd(14, 13, 14))),
  // Usually bold in Party documents of many communes; NĐ 30 knows nothing of the kind.
  'lead-in': row(
    'Phần dẫn trước dấu hai chấm, đầu đoạn',
    look('justified', hd(14, 14, 15), 'bold'),
    look('justified', nd(14, 13, 14)),
  ),
  authority: row(
    'Quyền hạn ký',
    look('center', hd(14), 'bold', 'caps'),
    look('center', nd(14, 13, 14), 'bold', 'caps'),
  ),
  position: row(
    'Chức vụ người ký',
    look('center', hd(14), 'caps'),
    look('center', nd(14, 13, 14), 'bold', 'caps'),
  ),
  signer: row(
    'Họ tên người ký',
    look('center', hd(14), 'bold'),
    look('center', nd(14, 13, 14), 'bold'),
  ),
  'recipients-title': row(
    '“Nơi nhận”',
    look('left', hd(14), 'underline'),
    look('left', nd(12), 'bold', 'italic'),
  ),
  recipient: row('Danh sách nơi nhận', look('left', hd(12)), look('left', nd(11))),
  footnote: both('Chú thích cuối trang', look('justified', usual(11, 10, 11))),
  'annex-title': row(
    '“Phụ lục I”',
    look('center', usual(14), 'bold'),
    look('center', nd(14), 'bold'),
  ),
  'annex-subtitle': row(
    'Tên phụ lục',
    look('center', usual(14, 13, 14), 'bold', 'caps'),
    look('center', nd(14, 13, 14), 'bold', 'caps'),
  ),
  'annex-reference': row(
    '“(Kèm theo Báo cáo số …)”',
    look('center', usual(14, 13, 14), 'italic'),
    look('center', nd(14, 13, 14), 'italic'),
  ),
  table: both('Bảng số liệu: chữ', look('left', usual(11, 11, 12))),
  'table-number': both('Bảng số liệu: số', look('right', usual(11, 11, 12))),
  'table-mark': both('Bảng số liệu: số thứ tự, đơn vị tính', look('center', usual(11, 11, 12))),
} as const satisfies Readonly<Record<string, Row<LookRule>>>;

/** Drawn lines: under which component, and which share of that text's length. */
export const DRAWN_LINES = {
  motto: row('Đường kẻ dưới tiêu đề', measure('HD05', 1), null),
  'motto-2': row('Đường kẻ dưới tiêu ngữ', null, measure('ND30', 1)),
  issuer: row('Đường kẻ dưới cơ quan ban hành', null, measure('ND30', 0.4, 1 / 3, 1 / 2)),
  subject: row('Đường kẻ dưới trích yếu', null, measure('ND30', 0.4, 1 / 3, 1 / 2)),
} as const;

/** Fixed texts. */
export const TEXTS = {
  motto: row(
    'Tiêu đề / Quốc hiệu',
    text('HD05', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
    text('ND30', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
  ),
  'motto-2': row('Tiêu ngữ', null, text('ND30', 'Độc lập - Tự do - Hạnh phúc')),
  star: row('Dấu sao', text('HD05', '*'), null),
  'number-lead': row('Trước số', text('HD05', 'Số'), text('ND30', 'Số:')),
  'number-tail': row('Ký hiệu báo cáo', text('HD05', '-BC/ĐU'), text('ND30', '/BC-UBND')),
  title: row('Tên loại', text('HD05', 'BÁO CÁO'), text('ND30', 'BÁO CÁO')),
  divider: row('Năm gạch nối', text('HD05', '-----'), null),
  addressee: row('Kính gửi', null, text('ND30', 'Kính gửi:')),
  'annex-reference': row(
    'Phụ lục kèm theo',
    text('practice', 'Kèm theo Báo cáo số'),
    text('ND30', 'Kèm theo Báo cáo số'),
  ),
  ending: row('Kết thúc văn bản', text('practice', './.', '.'), text('practice', './.', '.')),
  'on-behalf': row('Thay mặt', text('HD05', 'T/M'), text('ND30', 'TM.')),
  'acting-for': row('Ký thay', text('HD05', 'K/T'), text('ND30', 'KT.')),
  'by-order': row('Thừa lệnh', text('HD05', 'T/L'), text('ND30', 'TL.')),
  'recipients-title': row('Nơi nhận', text('HD05', 'Nơi nhận:'), text('ND30', 'Nơi nhận:')),
  filed: row('Lưu', text('HD05', 'Lưu Văn phòng Đảng ủy'), text('ND30', 'Lưu: VT, VP')),
} as const satisfies Readonly<Record<string, Row<TextRule>>>;

/** The whole table. */
export const FORM_RULES = { MILLIMETRES, POINTS, LOOKS, DRAWN_LINES, TEXTS } as const;
