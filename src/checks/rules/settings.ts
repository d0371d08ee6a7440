// Rules about tab Cấu hình and the spreadsheet itself.
import { writeValue } from '../../plan/write-value';
import { cellText } from '../../workbook/grid';
import type { Words } from '../../vietnamese/bilingual';
import { choose } from '../../workbook/closed-lists';
import { readDay, settingText } from '../../workbook/read-settings';
import { SETTING_ROWS, SETTINGS, type SettingName } from '../../workbook/settings';
import { readThreshold, THRESHOLD_SETTINGS, typedThresholds } from '../../workbook/wording';
import { isInOrder, THRESHOLD_NAMES } from '../../plan/grade';
import type { Rule } from '../rule';

/** Without these the report has no letterhead or no period. */
const REQUIRED: readonly SettingName[] = ['period', 'issuer', 'kind', 'place'];

const MISSING: Rule = {
  id: 'settings.missing',
  severity: 'error',
  grain: 'cell',
  gap: 'words',
  always: true,
  title: { vi: 'Thiếu cấu hình', en: 'Missing setting' },
  why: {
    vi: 'Thiếu mục này thì báo cáo không có thể thức hoặc không rõ kỳ.',
    en: 'Without it the report has no letterhead or no period.',
  },
  message: {
    vi: 'Cấu hình “{found}” còn trống.',
    en: 'Setting “{found}” is empty.',
  },
  instruction: {
    vi: 'Ghi vào ô bên phải nhãn này.',
    en: 'Type it to the right of its label.',
  },
  checkWorkbook: ({ facts: { settings } }, report) => {
    if (!settings) return;
    for (const name of REQUIRED) {
      if (settingText(settings, name) !== '') continue;
      const cell = settings.values[name];
      report({
        tab: settings.tab,
        ...(cell ? { row: cell.row, column: cell.column } : {}),
        found: SETTINGS[name].label,
      });
    }
  },
};

const LOST_LABEL: Rule = {
  id: 'settings.lost-label',
  severity: 'error',
  grain: 'cell',
  always: true,
  title: { vi: 'Nhãn cấu hình bị ghi đè', en: 'A label typed over' },
  why: {
    vi: 'Mất nhãn thì giá trị bên phải không được dùng, báo cáo thiếu mục ấy mà không ai hay.',
    en: 'Without its label the value beside it is not used, and the report lacks it in silence.',
  },
  message: {
    vi: 'Ô này phải là nhãn “{expected}”, nay {found}.',
    en: 'This cell must be the label “{expected}”; now it {found}.',
  },
  instruction: {
    vi: 'Ghi lại nhãn vào ô này.',
    en: 'Type the label into it again.',
  },
  checkWorkbook: ({ facts: { settings } }, report) => {
    for (const { label, found, row, column } of settings?.lostLabels ?? []) {
      report({
        tab: settings?.tab ?? null,
        row,
        column,
        expected: label,
        repair: label,
        found:
          found === ''
            ? { vi: 'để trống', en: 'is empty' }
            : { vi: `ghi “${found}”`, en: `says “${found}”` },
      });
    }
  },
};

const NO_SIGNER: Rule = {
  id: 'settings.no-signer',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Chưa ghi người ký', en: 'No signer' },
  why: {
    vi: 'Để trống thì dưới chức vụ trên báo cáo không có họ tên.',
    en: 'Left empty, no name stands below the position.',
  },
  message: {
    vi: 'Cấu hình “Người ký” còn trống.',
    en: 'Setting “Người ký” is empty.',
  },
  instruction: {
    vi: 'Ghi họ và tên người ký; để trống nếu ký tay rồi mới ghi.',
    en: 'Type the name; leave it empty where it is written by hand.',
  },
  checkWorkbook: ({ facts: { settings } }, report) => {
    const cell = settings?.values.signer;
    if (!settings || !cell || settingText(settings, 'signer') !== '') return;
    report({ tab: settings.tab, row: cell.row, column: cell.column });
  },
};

const UNREADABLE_PERIOD: Rule = {
  id: 'settings.unreadable-period',
  severity: 'error',
  grain: 'cell',
  always: true,
  title: { vi: 'Không hiểu kỳ báo cáo', en: 'Period not understood' },
  why: {
    vi: 'Kỳ báo cáo quyết định tên gọi, tiến độ và số tháng lũy kế.',
    en: 'The period decides names, pace and the months to date.',
  },
  message: {
    vi: 'Kỳ báo cáo “{found}” không hiểu được.',
    en: 'The period “{found}” is not understood.',
  },
  instruction: {
    vi: 'Ghi theo mẫu 05/2026, Quý II/2026, 6 tháng 2026, 9 tháng 2026 hoặc Năm 2026.',
    en: 'Write 05/2026, Quý II/2026, 6 tháng 2026, 9 tháng 2026 or Năm 2026.',
  },
  checkWorkbook: ({ facts: { settings } }, report) => {
    const cell = settings?.values.period;
    if (!settings || !cell || settings.period || cellText(cell.raw).trim() === '') return;
    report({
      tab: settings.tab,
      row: cell.row,
      column: cell.column,
      found: cellText(cell.raw),
    });
  },
};

const UNKNOWN_VALUE: Rule = {
  id: 'settings.unknown-value',
  severity: 'error',
  grain: 'cell',
  always: true,
  title: { vi: 'Không hiểu giá trị cấu hình', en: 'Setting not understood' },
  why: {
    vi: 'Giá trị không hiểu được thì thể thức hoặc ngày tháng trên báo cáo sẽ sai.',
    en: 'With a value that is not understood, the form or a date of the report goes wrong.',
  },
  message: {
    vi: 'Cấu hình “{name}” ghi “{found}”, không hiểu được.',
    en: 'Setting “{name}” says “{found}”, which is not understood.',
  },
  instruction: {
    vi: 'Ghi {expected}.',
    en: 'Write {expected}.',
  },
  checkWorkbook: ({ facts: { settings } }, report) => {
    if (!settings) return;
    const look = (name: SettingName, isRight: (text: string) => boolean, expected: Words): void => {
      const text = settingText(settings, name);
      const cell = settings.values[name];
      if (!cell || text === '' || isRight(text)) return;
      report({
        tab: settings.tab,
        row: cell.row,
        column: cell.column,
        found: text,
        expected,
        values: { name: SETTINGS[name].label },
      });
    };
    for (const [name, { choice }] of SETTING_ROWS) {
      if (!choice) continue;
      const words = Object.keys(choice.list);
      look(name, (text) => choose(choice.list, text) !== null, {
        vi: words.map((word) => `“${word}”`).join(' hoặc '),
        en: words.map((word) => `“${word}”`).join(' or '),
      });
    }
    for (const name of ['cutOff', 'deadline', 'signedOn'] as const) {
      look(name, (text) => readDay(text) !== null, {
        vi: 'ngày theo mẫu 20/05/2026',
        en: 'a date such as 20/05/2026',
      });
    }
    for (const name of Object.values(THRESHOLD_SETTINGS)) {
      const cell = settings.values[name];
      look(name, () => cell !== undefined && readThreshold(cell) !== null, {
        vi: 'một tỷ lệ phần trăm như 90%',
        en: 'a percentage such as 90%',
      });
    }
  },
};

const CONTRADICTORY_THRESHOLDS: Rule = {
  id: 'settings.contradictory-thresholds',
  severity: 'error',
  grain: 'workbook',
  always: true,
  title: { vi: 'Các ngưỡng mâu thuẫn nhau', en: 'Thresholds that contradict each other' },
  why: {
    vi: 'Theo ngưỡng mâu thuẫn, một chỉ tiêu chưa đủ kế hoạch có thể bị nêu là vượt.',
    en: 'By contradictory thresholds an indicator short of its plan could be praised as beyond it.',
  },
  message: {
    vi: 'Các ngưỡng đang ghi là {found}, không theo thứ tự, nên báo cáo dùng ngưỡng có sẵn.',
    en: 'The thresholds say {found}, which is out of order, so the report uses its own.',
  },
  instruction: {
    vi: 'Sửa sao cho {expected}.',
    en: 'Correct them so that {expected}.',
  },
  checkWorkbook: ({ facts: { settings } }, report) => {
    if (!settings) return;
    const typed = typedThresholds(settings);
    if (isInOrder(typed)) return;
    const first = THRESHOLD_NAMES.map((name) => settings.values[THRESHOLD_SETTINGS[name]]).find(
      (setting) => setting !== undefined && cellText(setting.raw).trim() !== '',
    );
    report({
      tab: settings.tab,
      ...(first
        ? {
            row: first.row,
            column: first.column,
          }
        : {}),
      found: THRESHOLD_NAMES.map(
        (name) => `${SETTINGS[THRESHOLD_SETTINGS[name]].label} ${writeValue(typed[name])}%`,
      ).join(', '),
      expected: {
        vi: 'vượt và đạt khá từ 100%, đạt không quá 100%, rồi cơ bản đạt và chưa đạt không tăng',
        en: 'vượt and đạt khá are 100% or more, đạt at most 100%, and cơ bản đạt and chưa đạt do not rise',
      },
    });
  },
};

const LOCALE: Rule = {
  id: 'workbook.other-locale',
  severity: 'error',
  grain: 'workbook',
  title: { vi: 'Bảng tính không đặt tiếng Việt', en: 'Spreadsheet not in Vietnamese' },
  why: {
    vi: 'Sai ngôn ngữ thì bảng tính tự đổi dấu chấm, dấu phẩy và ngày tháng khi gõ.',
    en: 'Under another locale the spreadsheet changes separators and dates while people type.',
  },
  message: {
    vi: 'Ngôn ngữ của bảng tính là {found}, nên gõ 1.110 có thể thành 1,11.',
    en: 'The spreadsheet’s locale is {found}, so typing 1.110 may give 1.11.',
  },
  instruction: {
    vi: 'Vào Tệp → Cài đặt → Ngôn ngữ, chọn Việt Nam, rồi kiểm tra lại các số đã gõ.',
    en: 'Choose Vietnam under File → Settings → Locale, then look again at the numbers typed so far.',
  },
  checkWorkbook: ({ facts: { locale } }, report) => {
    if (locale === null || /^vi(?:[_-]|$)/i.test(locale)) return;
    report({ tab: null, found: locale, expected: 'vi_VN' });
  },
};

export const SETTINGS_RULES: readonly Rule[] = [
  LOCALE,
  MISSING,
  LOST_LABEL,
  NO_SIGNER,
  UNREADABLE_PERIOD,
  UNKNOWN_VALUE,
  CONTRADICTORY_THRESHOLDS,
];
