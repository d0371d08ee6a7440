// How the computed parts name an indicator: excess, percent, rate, shortfall, and what leads a list.

/** Slots as in the phrase book; `gia_tri` is the stated value with its unit. */
export const APPRAISAL_FORMS = {
  excess: [
    '{{ ten }} vượt {{ vuot }}% {{ loai_ke_hoach }}',
    '{{ ten }} đã vượt {{ vuot }}% {{ loai_ke_hoach }}',
    '{{ ten }} đạt {{ phan_tram }}% {{ loai_ke_hoach }}',
    '{{ ten }} vượt {{ vuot }}% so với {{ loai_ke_hoach }}',
  ],
  percent: [
    '{{ ten }} đạt {{ phan_tram }}% {{ loai_ke_hoach }}',
    '{{ ten }} bằng {{ phan_tram }}% {{ loai_ke_hoach }}',
    '{{ ten }} thực hiện được {{ phan_tram }}% {{ loai_ke_hoach }}',
  ],
  disbursed: [
    'giải ngân {{ ten }} đạt {{ phan_tram }}% kế hoạch',
    '{{ ten }} giải ngân được {{ phan_tram }}% kế hoạch',
    'giải ngân {{ ten }} bằng {{ phan_tram }}% kế hoạch vốn',
    '{{ ten }} đã giải ngân {{ phan_tram }}% kế hoạch vốn',
  ],
  short: [
    '{{ ten }} mới đạt {{ phan_tram }}% {{ loai_ke_hoach }}',
    '{{ ten }} chỉ đạt {{ phan_tram }}% {{ loai_ke_hoach }}',
    '{{ ten }} chỉ bằng {{ phan_tram }}% {{ loai_ke_hoach }}',
  ],
  shortDisbursed: [
    'giải ngân {{ ten }} mới đạt {{ phan_tram }}% kế hoạch',
    '{{ ten }} mới giải ngân được {{ phan_tram }}% kế hoạch',
    'giải ngân {{ ten }} chỉ đạt {{ phan_tram }}% kế hoạch vốn',
  ],
  rate: [
    '{{ ten }} đạt {{ gia_tri }}',
    '{{ ten }} hiện đạt {{ gia_tri }}',
    '{{ ten }} đạt mức {{ gia_tri }}',
    '{{ ten }} đã đạt {{ gia_tri }}',
  ],
  tooLow: [
    '{{ ten }} còn thấp ({{ gia_tri }})',
    '{{ ten }} mới đạt {{ gia_tri }}',
    '{{ ten }} ở mức thấp ({{ gia_tri }})',
    '{{ ten }} chỉ đạt {{ gia_tri }}',
  ],
  tooHigh: [
    '{{ ten }} còn cao ({{ gia_tri }})',
    '{{ ten }} còn ở mức {{ gia_tri }}',
    '{{ ten }} ở mức cao ({{ gia_tri }})',
    '{{ ten }} vẫn là {{ gia_tri }}',
  ],
} as const;

/**
 * What the scorecard says: `so` of `tong` indicators are done; the further two where the office's threshold
 * `nguong` lies below the whole plan.
 */
export const SCORECARD_FORMS = {
  none: 'trong {{ tong }} chỉ tiêu có kế hoạch năm, chưa có chỉ tiêu nào hoàn thành.',
  some: 'có {{ so }}/{{ tong }} chỉ tiêu hoàn thành hoặc vượt kế hoạch năm',
  noneFrom:
    'trong {{ tong }} chỉ tiêu có kế hoạch năm, chưa có chỉ tiêu nào đạt từ {{ nguong }}% trở lên.',
  someFrom: 'có {{ so }}/{{ tong }} chỉ tiêu đạt từ {{ nguong }}% kế hoạch năm trở lên',
} as const;

/** What is said where no indicator is of the sort. */
export const NO_STRENGTHS = 'chưa có chỉ tiêu nào nổi trội so với kế hoạch, tiến độ.';
export const NO_SHORTFALLS = 'không có chỉ tiêu nào đạt thấp so với kế hoạch, tiến độ.';

/** Those that met their plan exactly, together. */
export const ALL_MET = '{{ ten }} hoàn thành {{ phan_tram }}% kế hoạch';

/**
 * A department's explanation as the cause; `nguyen_nhan` begins with its conjunction. The first of a sentence
 * says that it is one, unless the department or the template does.
 */
export const CAUSE_OF = {
  first: 'đối với {{ ten }}, nguyên nhân là {{ nguyen_nhan }}',
  further: 'đối với {{ ten }}, {{ nguyen_nhan }}',
} as const;
export const NAMES_CAUSE = /(?<!\p{L})(?:tại vì|nguyên nhân|lý do)(?!\p{L})/iu;

/** The conjunction, and how explanations begin that need none. */
export const BECAUSE = 'do';
export const SAYS_WHY = /^(?:do|vì|bởi|tại vì|nguyên nhân|lý do)(?!\p{L})/iu;

/** What goes behind the only one that is ahead. */
export const AHEAD_ALONE = 'vượt tiến độ';

/** What goes before a list of several; a single one stands alone. */
export const APPRAISAL_LEADS = {
  ahead: [
    'các chỉ tiêu vượt tiến độ gồm: ',
    'một số chỉ tiêu vượt tiến độ: ',
    'những chỉ tiêu đi trước tiến độ là: ',
    'vượt tiến độ có: ',
  ],
  furthestAhead: [
    'nhiều chỉ tiêu vượt tiến độ, trong đó có: ',
    'trong các chỉ tiêu vượt tiến độ, cao nhất là: ',
  ],
  low: [
    'một số chỉ tiêu còn thấp so với kế hoạch, tiến độ, gồm: ',
    'các chỉ tiêu chưa theo kịp kế hoạch, tiến độ là: ',
    'những chỉ tiêu còn thấp so với kế hoạch, tiến độ: ',
    'chưa bảo đảm kế hoạch, tiến độ có: ',
  ],
  lowest: [
    'nhiều chỉ tiêu còn thấp so với kế hoạch, tiến độ, nhất là: ',
    'trong các chỉ tiêu chưa theo kịp kế hoạch, tiến độ, thấp nhất là: ',
  ],
  further: ['ngoài ra, ', 'bên cạnh đó, ', 'cùng với đó, '],
} as const;
