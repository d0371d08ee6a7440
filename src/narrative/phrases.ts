// The phrase book: how a figure is said, as Liquid templates (conventions §3).
import type { Direction } from '../plan/grade';
import type { Relation } from '../plan/percent';
import type { PhraseKind } from '../workbook/facts';

/**
 * What a row has to say: with `fill` the name has a place for the number (`tổ chức … hội nghị`),
 * otherwise name, number and unit follow each other.
 */
export type Shape =
  | 'value'
  | 'month-to-date'
  | 'plan'
  | 'month-plan'
  | 'share'
  | 'plan-only'
  | 'percent-only'
  | 'rate-plan'
  | 'nothing-yet'
  | 'plan-unknown'
  | 'share-unknown'
  | 'to-date'
  | 'zero-month'
  | 'zero'
  | 'fill'
  | 'fill-month-to-date'
  | 'fill-plan'
  | 'fill-month-plan'
  | 'fill-share'
  | 'fill-zero'
  | 'fill-to-date'
  | 'fill-zero-month';

/** One row of the phrase book. The first row that fits is taken; its forms are used in turn. */
export interface Phrase {
  readonly shape: Shape;
  readonly kinds?: readonly PhraseKind[];
  readonly relation?: Relation;
  readonly direction?: Direction;
  readonly forms: readonly string[];
}

/**
 * Slots: `ten` name, `so` the stated value (with `…` of the name filled: `cau`), `don_vi` unit,
 * `ke_hoach` plan, `thang` month, `luy_ke` to date, `tong` total, `phan_tram` percent of plan,
 * `vuot` excess, `con_lai` remainder, `ty_trong` share, `chenh` difference in points,
 * `ten_dem` the name without "số" before it, `khong` how zero is said,
 * `loai_ke_hoach` "kế hoạch" or "dự toán", `trong_ky` "trong tháng", `may_thang` "5 tháng".
 */
export const PHRASES: readonly Phrase[] = [
  // Result against plan.
  {
    shape: 'plan',
    kinds: ['giải ngân'],
    relation: 'below',
    forms: [
      '{{ ten }} đã giải ngân {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, bằng {{ phan_tram }}% kế hoạch giao',
      '{{ ten }} giải ngân đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, bằng {{ phan_tram }}% kế hoạch vốn',
    ],
  },
  {
    shape: 'plan',
    kinds: ['giải ngân'],
    forms: [
      '{{ ten }} đã giải ngân {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, đạt {{ phan_tram }}% kế hoạch vốn',
    ],
  },
  // Where fewer is better the plan is a ceiling: never "đạt" or "bằng … kế hoạch".
  {
    shape: 'plan',
    relation: 'above',
    direction: 'lower',
    forms: [
      '{{ ten }} là {{ luy_ke }} {{ don_vi }}, cao hơn {{ vuot }}% so với {{ loai_ke_hoach }} ({{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'plan',
    direction: 'lower',
    forms: [
      '{{ ten }} là {{ luy_ke }} {{ don_vi }}, trong mức kế hoạch ({{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'plan',
    relation: 'below',
    forms: [
      '{{ ten }} đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, bằng {{ phan_tram }}% {{ loai_ke_hoach }}',
      '{{ ten }} thực hiện {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, đạt {{ phan_tram }}% {{ loai_ke_hoach }}',
      '{{ ten }} đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }} ({{ phan_tram }}% {{ loai_ke_hoach }})',
      '{{ ten }} đạt {{ luy_ke }} {{ don_vi }}, bằng {{ phan_tram }}% {{ loai_ke_hoach }} ({{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'plan',
    relation: 'at',
    forms: [
      '{{ ten }} đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}',
      '{{ ten }} hoàn thành {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, đạt {{ phan_tram }}% {{ loai_ke_hoach }}',
    ],
  },
  {
    shape: 'plan',
    relation: 'above',
    forms: [
      '{{ ten }} đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, vượt {{ vuot }}% {{ loai_ke_hoach }}',
      '{{ ten }} thực hiện {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, vượt {{ vuot }}% so với {{ loai_ke_hoach }}',
    ],
  },
  { shape: 'plan-unknown', forms: ['{{ ten }} đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}'] },
  // The month, and to date against plan.
  {
    shape: 'month-plan',
    kinds: ['giải ngân'],
    forms: [
      '{{ ten }} {{ trong_ky }} giải ngân {{ thang }} {{ don_vi }}; lũy kế giải ngân {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, đạt {{ phan_tram }}% kế hoạch giao',
    ],
  },
  {
    shape: 'month-plan',
    relation: 'above',
    direction: 'lower',
    forms: [
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}; lũy kế {{ luy_ke }} {{ don_vi }}, cao hơn {{ vuot }}% so với {{ loai_ke_hoach }} ({{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'month-plan',
    direction: 'lower',
    forms: [
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}; lũy kế {{ luy_ke }} {{ don_vi }}, trong mức kế hoạch ({{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'month-plan',
    relation: 'below',
    forms: [
      '{{ ten }} {{ trong_ky }} đạt {{ thang }} {{ don_vi }}; lũy kế đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, bằng {{ phan_tram }}% {{ loai_ke_hoach }}',
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}; lũy kế {{ may_thang }} thực hiện {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, đạt {{ phan_tram }}% {{ loai_ke_hoach }}',
    ],
  },
  {
    shape: 'month-plan',
    relation: 'at',
    forms: [
      '{{ ten }} {{ trong_ky }} đạt {{ thang }} {{ don_vi }}; lũy kế đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, hoàn thành {{ phan_tram }}% {{ loai_ke_hoach }}',
    ],
  },
  {
    shape: 'month-plan',
    relation: 'above',
    forms: [
      '{{ ten }} {{ trong_ky }} đạt {{ thang }} {{ don_vi }}; lũy kế đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, vượt {{ vuot }}% {{ loai_ke_hoach }}',
    ],
  },
  {
    shape: 'nothing-yet',
    kinds: ['giải ngân'],
    forms: ['{{ khong }} giải ngân {{ ten }} (kế hoạch {{ ke_hoach }} {{ don_vi }})'],
  },
  {
    shape: 'nothing-yet',
    direction: 'lower',
    forms: ['{{ khong }} {{ ten_dem }} (kế hoạch không quá {{ ke_hoach }} {{ don_vi }})'],
  },
  {
    shape: 'nothing-yet',
    forms: ['{{ ten }} {{ khong }}, kế hoạch là {{ ke_hoach }} {{ don_vi }}'],
  },
  // Without a plan.
  {
    shape: 'month-to-date',
    forms: [
      '{{ ten }} {{ trong_ky }} là {{ thang }} {{ don_vi }}, lũy kế {{ may_thang }} là {{ luy_ke }} {{ don_vi }}',
    ],
  },
  {
    shape: 'to-date',
    forms: ['{{ ten }} lũy kế {{ may_thang }} là {{ luy_ke }} {{ don_vi }}'],
  },
  {
    shape: 'zero-month',
    forms: [
      '{{ trong_ky }} {{ khong }} {{ ten_dem }}, lũy kế {{ may_thang }} là {{ luy_ke }} {{ don_vi }}',
    ],
  },
  { shape: 'plan-only', forms: ['{{ ten }} là {{ so }} {{ don_vi }}'] },
  {
    shape: 'percent-only',
    relation: 'below',
    forms: ['{{ ten }} đạt {{ so }}% kế hoạch', '{{ ten }} bằng {{ so }}% kế hoạch'],
  },
  {
    shape: 'percent-only',
    relation: 'at',
    forms: ['{{ ten }} hoàn thành {{ so }}% kế hoạch', '{{ ten }} đạt {{ so }}% kế hoạch'],
  },
  {
    shape: 'percent-only',
    relation: 'above',
    forms: [
      '{{ ten }} đạt {{ so }}% kế hoạch (vượt {{ vuot }}%)',
      '{{ ten }} bằng {{ so }}% kế hoạch, vượt {{ vuot }}%',
    ],
  },
  // Rates with a plan: differences of rates are points (conventions §2).
  {
    shape: 'rate-plan',
    relation: 'at',
    forms: ['{{ ten }} đạt {{ so }}%, bằng kế hoạch giao ({{ ke_hoach }}%)'],
  },
  {
    shape: 'rate-plan',
    relation: 'above',
    direction: 'lower',
    forms: [
      '{{ ten }} còn {{ so }}%, cao hơn mục tiêu ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
    ],
  },
  {
    shape: 'rate-plan',
    relation: 'below',
    direction: 'lower',
    forms: ['{{ ten }} giảm còn {{ so }}%, đạt mục tiêu không quá {{ ke_hoach }}%'],
  },
  {
    shape: 'rate-plan',
    relation: 'above',
    forms: [
      '{{ ten }} đạt {{ so }}%, cao hơn kế hoạch ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
    ],
  },
  {
    shape: 'rate-plan',
    forms: [
      '{{ ten }} đạt {{ so }}%, thấp hơn kế hoạch ({{ ke_hoach }}%) {{ chenh }} điểm phần trăm',
    ],
  },
  { shape: 'value', kinds: ['tỷ lệ'], direction: 'lower', forms: ['{{ ten }} là {{ so }}%'] },
  { shape: 'value', kinds: ['tỷ lệ'], forms: ['{{ ten }} đạt {{ so }}%'] },
  {
    // "mức độ 2", but "85,5 điểm".
    shape: 'value',
    kinds: ['mức'],
    forms: [
      '{{ ten }} đạt {% if don_vi contains "mức" or don_vi contains "cấp" or don_vi contains "hạng" or don_vi contains "loại" %}{{ don_vi }} {{ so }}{% else %}{{ so }} {{ don_vi }}{% endif %}',
    ],
  },
  { shape: 'value', kinds: ['thứ tự'], forms: ['{{ ten }} {{ don_vi }} {{ so }}'] },
  {
    shape: 'value',
    kinds: ['diện tích', 'sản lượng', 'tiền', 'giải ngân'],
    forms: ['{{ ten }} đạt {{ so }} {{ don_vi }}'],
  },
  { shape: 'value', forms: ['{{ ten }} là {{ so }} {{ don_vi }}'] },
  {
    shape: 'share',
    direction: 'higher',
    forms: ['{{ ten }} đạt {{ so }}/{{ tong }} {{ don_vi }} ({{ ty_trong }}%)'],
  },
  {
    shape: 'share',
    forms: ['{{ ten }} là {{ so }}/{{ tong }} {{ don_vi }}, chiếm {{ ty_trong }}%'],
  },
  { shape: 'share-unknown', forms: ['{{ ten }} là {{ so }}/{{ tong }} {{ don_vi }}'] },
  { shape: 'zero', forms: ['{{ khong }} {{ ten_dem }}'] },
  // Names with a place for the number.
  { shape: 'fill', forms: ['{{ cau }}'] },
  {
    shape: 'fill-month-to-date',
    forms: ['{{ cau }}, lũy kế {{ may_thang }} là {{ luy_ke }} {{ don_vi }}'],
  },
  { shape: 'fill-to-date', forms: ['lũy kế {{ may_thang }}, {{ cau }}'] },
  {
    shape: 'fill-zero-month',
    forms: ['{{ cau }}, lũy kế {{ may_thang }} là {{ luy_ke }} {{ don_vi }}'],
  },
  {
    shape: 'fill-plan',
    relation: 'above',
    direction: 'lower',
    forms: ['{{ cau }}, cao hơn {{ vuot }}% so với kế hoạch ({{ ke_hoach }} {{ don_vi }})'],
  },
  {
    shape: 'fill-plan',
    direction: 'lower',
    forms: ['{{ cau }}, trong mức kế hoạch ({{ ke_hoach }} {{ don_vi }})'],
  },
  {
    shape: 'fill-month-plan',
    relation: 'above',
    direction: 'lower',
    forms: [
      '{{ cau }}; lũy kế {{ luy_ke }} {{ don_vi }}, cao hơn {{ vuot }}% so với kế hoạch ({{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'fill-month-plan',
    direction: 'lower',
    forms: [
      '{{ cau }}; lũy kế {{ luy_ke }} {{ don_vi }}, trong mức kế hoạch ({{ ke_hoach }} {{ don_vi }})',
    ],
  },
  {
    shape: 'fill-plan',
    relation: 'below',
    forms: [
      '{{ cau }}, bằng {{ phan_tram }}% kế hoạch',
      '{{ cau }}, đạt {{ phan_tram }}% kế hoạch',
    ],
  },
  {
    shape: 'fill-plan',
    relation: 'at',
    forms: ['{{ cau }}, hoàn thành {{ phan_tram }}% kế hoạch'],
  },
  { shape: 'fill-plan', relation: 'above', forms: ['{{ cau }}, vượt {{ vuot }}% kế hoạch'] },
  {
    shape: 'fill-month-plan',
    relation: 'below',
    forms: [
      '{{ cau }}; lũy kế đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, bằng {{ phan_tram }}% kế hoạch',
    ],
  },
  {
    shape: 'fill-month-plan',
    relation: 'at',
    forms: [
      '{{ cau }}; lũy kế đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, hoàn thành {{ phan_tram }}% kế hoạch',
    ],
  },
  {
    shape: 'fill-month-plan',
    relation: 'above',
    forms: [
      '{{ cau }}; lũy kế đạt {{ luy_ke }}/{{ ke_hoach }} {{ don_vi }}, vượt {{ vuot }}% kế hoạch',
    ],
  },
  { shape: 'fill-share', relation: 'at', forms: ['{{ cau }}'] },
  { shape: 'fill-share', direction: 'higher', forms: ['{{ cau }} ({{ ty_trong }}%)'] },
  { shape: 'fill-share', forms: ['{{ cau }}, chiếm {{ ty_trong }}%'] },
  { shape: 'fill-zero', forms: ['{{ cau }}'] },
];

/** How zero is said, by shape; these words are the figure (contract: "a zero said in words"). */
export const ZERO_WORDS: Readonly<Partial<Record<Shape, string>>> = {
  zero: 'không phát sinh',
  'zero-month': 'không phát sinh',
  'nothing-yet': 'chưa có kết quả',
};

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

/** What opens the first sentence of a paragraph's monthly figures; used in turn. */
export const MONTH_OPENERS = ['trong {{ danh_tu_ky }}', 'trong {{ ky_ngan }}'] as const;

/** Budgets speak of "dự toán", everything else of "kế hoạch" (conventions §2 "Money"). */
export const BUDGET_NAME = /(?:thu|chi) ngân sách/iu;
