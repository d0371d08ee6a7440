// Rules about how numbers are written: decimal points, foreign grouping, ungrouped thousands.
import { writeNumber } from '../../vietnamese/write-number';
import { decimal } from '../../plan/decimal';
import type { TextRule } from '../text-rule';

const UNIT =
  '(?:%|ha|hecta|héc-ta|tấn|tạ|kg|km|m|m2|m²|m3|m³|cm|lít|kW|kWh|triệu|tỷ|tỉ|nghìn|đồng|USD|con|hộ|người|lượt|học sinh|hồ sơ|lao động|khẩu|đảng viên|hội viên|đoàn viên|công|cây|điểm)';

const DECIMAL_POINT = new RegExp(
  String.raw`(?<![\d.,/-])(\d{1,6})\.(\d{1,2})(?=\s?${UNIT}(?!\p{L}))(?!\.\d)`,
  'gu',
);
const FOREIGN_GROUPING =
  /(?<![\d.,/-])(\d{1,3}(?:,\d{3}){2,6}(?:\.\d{1,4})?|\d{1,3}(?:,\d{3}){1,5}\.\d{1,4})(?![\d,]|\.\d)/gu;
/** "1,110 hộ": what is counted has no decimals, so the comma stands for thousands. */
const COMMA_THOUSANDS = new RegExp(
  String.raw`(?<![\d.,/-])([1-9]\d{0,2}),(\d{3})(?=\s(?:hộ|người|con|lượt|học sinh|hồ sơ|lao động|khẩu|đảng viên|hội viên|đoàn viên|cây|văn bản|trường hợp|cuộc|buổi)(?!\p{L}))`,
  'gu',
);
const UNGROUPED = new RegExp(String.raw`(?<![\d.,/-])(\d{4,12})(?=\s${UNIT}(?!\p{L}))`, 'gu');

const FOREIGN_FORM: TextRule = {
  id: 'number.foreign-form',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Số viết kiểu nước ngoài', en: 'A number in foreign form' },
  why: {
    vi: 'Trong tiếng Việt dấu phẩy đứng trước phần lẻ, dấu chấm ngăn hàng nghìn; viết ngược thì sai nghìn lần.',
    en: 'Vietnamese writes a comma before decimals and points between thousands; the reverse is off a thousandfold.',
  },
  message: {
    vi: '“{quote}”: dấu chấm, dấu phẩy viết kiểu nước ngoài.',
    en: '“{quote}”: point and comma are used the foreign way.',
  },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const pattern of [DECIMAL_POINT, FOREIGN_GROUPING, COMMA_THOUSANDS]) {
        pattern.lastIndex = 0;
        for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
          const behind =
            /^\s?(?:%|\p{L}+)/u.exec(
              text.slice(match.index + match[0].length, match.index + match[0].length + 12),
            )?.[0] ?? '';
          report({
            ...{ line, quote: match[0] + behind },
            expected: match[0].replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) + behind,
          });
        }
      }
    }
  },
};

const NOT_GROUPED: TextRule<'digits'> = {
  id: 'number.not-grouped',
  severity: 'warning',
  grain: 'text',
  title: { vi: 'Số lớn không ngăn hàng nghìn', en: 'Thousands not grouped' },
  why: {
    vi: 'Số từ năm chữ số trở lên không có dấu chấm ngăn hàng nghìn thì dễ đọc nhầm.',
    en: 'A number of five digits or more without points is easily misread.',
  },
  message: {
    vi: '“{quote}”: chưa có dấu chấm ngăn hàng nghìn.',
    en: '“{quote}”: no points between thousands.',
  },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  parameters: {
    digits: {
      name: 'số chữ số',
      default: 5,
      least: 4,
      meaning: {
        vi: 'số có từ chừng này chữ số trở lên phải có dấu chấm',
        en: 'a number of so many digits or more must have its points',
      },
    },
  },
  checkText: ({ lines }, report, { digits }) => {
    for (const { number: line, text } of lines) {
      UNGROUPED.lastIndex = 0;
      for (let match = UNGROUPED.exec(text); match; match = UNGROUPED.exec(text)) {
        if (match[0].length < digits || match[0].startsWith('0')) continue;
        report({ line, quote: match[0], expected: writeNumber(decimal(Number(match[0]))) });
      }
    }
  },
};

export const NUMBER_FORM_TEXT_RULES: readonly TextRule[] = [FOREIGN_FORM, NOT_GROUPED];
