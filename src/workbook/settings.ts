// The settings of an office as one table: tab Cấu hình is read by it, and made new from it.
import { DOCUMENT_KINDS, ENDINGS, YES_OR_NO } from './closed-lists';

interface SettingRow {
  /** The words in the cell to the left of its value. */
  readonly label: string;
  /** Its value in a new workbook; what holds where it is empty or not there, its reader says. */
  readonly inNewWorkbook: string;
  /** How to fill it in, to the right of its value. */
  readonly hint: string;
  /** What can be chosen, and the words that help with it; anything else is an error. */
  readonly choice?: { readonly list: Readonly<Record<string, unknown>>; readonly help: string };
}

/** The version of this layout; migrations come with the first change after a release. */
const LAYOUT_VERSION = '1';

/** In the order of the tab. */
export const SETTINGS = {
  kind: {
    label: 'Loại văn bản',
    inNewWorkbook: 'Đảng',
    hint: 'Đảng hoặc Chính quyền',
    choice: { list: DOCUMENT_KINDS, help: 'Chọn Đảng hoặc Chính quyền.' },
  },
  parent: { label: 'Cơ quan cấp trên', inNewWorkbook: '', hint: 'Ví dụ: Đảng bộ tỉnh Lào Cai' },
  issuer: { label: 'Cơ quan ban hành', inNewWorkbook: '', hint: 'Ví dụ: Đảng ủy xã Lùng Phình' },
  place: { label: 'Địa danh', inNewWorkbook: '', hint: 'Ví dụ: Lùng Phình' },
  period: {
    label: 'Kỳ báo cáo',
    inNewWorkbook: '',
    hint: 'Ví dụ: 05/2026, Quý II/2026, 6 tháng 2026, 9 tháng 2026, Năm 2026',
  },
  cutOff: { label: 'Ngày chốt số liệu', inNewWorkbook: '', hint: 'Ví dụ: 14/05/2026' },
  deadline: { label: 'Hạn nộp', inNewWorkbook: '', hint: 'Hạn các đơn vị nộp số liệu' },
  number: { label: 'Số văn bản', inNewWorkbook: '', hint: 'Để trống nếu ghi tay khi ban hành' },
  signedOn: {
    label: 'Ngày ký',
    inNewWorkbook: '',
    hint: 'Ví dụ: 20/05/2026; để trống nếu ghi tay',
  },
  authority: {
    label: 'Quyền hạn ký',
    inNewWorkbook: 'T/M BAN THƯỜNG VỤ',
    hint: 'Ví dụ: T/M BAN THƯỜNG VỤ, TM. ỦY BAN NHÂN DÂN',
  },
  position: {
    label: 'Chức vụ người ký',
    inNewWorkbook: 'PHÓ BÍ THƯ',
    hint: 'Ví dụ: BÍ THƯ, PHÓ BÍ THƯ, CHỦ TỊCH',
  },
  signer: { label: 'Người ký', inNewWorkbook: '', hint: 'Họ và tên người ký' },
  recipients: { label: 'Nơi nhận', inNewWorkbook: '', hint: 'Mỗi nơi nhận một dòng' },
  addressee: {
    label: 'Kính gửi',
    inNewWorkbook: '',
    hint: 'Chỉ báo cáo của chính quyền gửi cấp trên; mỗi nơi một dòng',
  },
  ending: {
    label: 'Kết thúc văn bản',
    inNewWorkbook: './.',
    hint: './. hoặc dấu chấm, cuối phần nội dung',
    choice: { list: ENDINGS, help: 'Chọn ./. hoặc dấu chấm.' },
  },
  twoSided: {
    label: 'In hai mặt',
    inNewWorkbook: 'không',
    hint: 'Văn bản của Đảng in hai mặt: lề mặt sau đổi trái, phải; có hoặc không',
    choice: { list: YES_OR_NO, help: 'Chọn có hoặc không.' },
  },
  leadingZeros: {
    label: 'Số 0 đứng trước',
    inNewWorkbook: 'có',
    hint: 'có: 02 hộ, 07/09 trường; không: 2 hộ, 7/9 trường. Một cách cho cả báo cáo',
    choice: { list: YES_OR_NO, help: 'Chọn có hoặc không.' },
  },
  thresholdExceeded: {
    label: 'Ngưỡng vượt',
    inNewWorkbook: '100%',
    hint: 'Trên mức này là vượt kế hoạch (từ 100% trở lên)',
  },
  thresholdMet: {
    label: 'Ngưỡng đạt',
    inNewWorkbook: '100%',
    hint: 'Từ mức này là đạt kế hoạch (không quá 100%)',
  },
  thresholdAhead: {
    label: 'Ngưỡng đạt khá',
    inNewWorkbook: '110%',
    hint: 'So với phần phải làm đến nay: từ mức này là đạt khá, vượt tiến độ',
  },
  thresholdOnPace: {
    label: 'Ngưỡng cơ bản đạt',
    inNewWorkbook: '90%',
    hint: 'So với phần phải làm đến nay: từ mức này là cơ bản đạt',
  },
  thresholdBehind: {
    label: 'Ngưỡng chưa đạt',
    inNewWorkbook: '70%',
    hint: 'Từ mức này là chưa đạt; dưới mức này là đạt thấp',
  },
  openers: {
    label: 'Cụm từ mở đầu',
    inNewWorkbook: '',
    hint: 'Mỗi cụm từ một dòng, dùng lần lượt; ví dụ: trong {{ danh_tu_ky }}. Để trống thì dùng cụm từ có sẵn',
  },
  layout: {
    label: 'Phiên bản bố cục',
    inNewWorkbook: LAYOUT_VERSION,
    hint: 'Không sửa: phiên bản bố cục của sổ',
  },
} as const satisfies Readonly<Record<string, SettingRow>>;

export type SettingName = keyof typeof SETTINGS;

/** The same rows for whoever goes through them all. */
export const SETTING_ROWS = Object.entries(SETTINGS) as readonly (readonly [
  SettingName,
  SettingRow,
])[];
