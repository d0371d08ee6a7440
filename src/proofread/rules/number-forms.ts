// Rules about how numbers are written: decimal points, foreign grouping, ungrouped thousands.
import { writeValue } from '../../plan/write-value';
import { amountsInText, isMeasured } from '../../prose/amounts';
import { allMatches } from '../../vietnamese/matches';
import { NUMBER_WORD, readNumberWords } from '../../vietnamese/number-words';
import { withUnit } from '../quotes';
import type { TextRule } from '../text-rule';

const UNIT =
  '(?:%|ha|hecta|héc-ta|tấn|tạ|kg|km|m|m2|m²|m3|m³|cm|lít|kW|kWh|triệu|tỷ|tỉ|nghìn|đồng|USD|con|hộ|người|lượt|học sinh|hồ sơ|lao động|khẩu|đảng viên|hội viên|đoàn viên|công|cây|điểm)';

const DECIMAL_POINT = new RegExp(
  String.raw`(?<![\d.,/-])(\d{1,6})\.(\d{1,2})(?=\s?${UNIT}(?!\p{L})|\s\p{L}{1,6}\/\p{L})(?!\.\d)`,
  'gu',
);
const FOREIGN_GROUPING =
  /(?<![\d.,/-])(\d{1,3}(?:,\d{3}){2,6}(?:\.\d{1,4})?|\d{1,3}(?:,\d{3}){1,5}\.\d{1,4})(?![\d,]|\.\d)/gu;
/** "1,110 hộ": what is counted has no decimals, so the comma stands for thousands. */
const COMMA_THOUSANDS = /(?<![\d.,/-])([1-9]\d{0,2}),(\d{3})(?=\s\p{Ll})/gu;
/** `2,150/2.150 ha`: a comma in one, a point in the other. */
const MIXED_RATIO =
  /(?<![\d.,/-])([1-9]\d{0,2}[.,]\d{3})\s?\/\s?([1-9]\d{0,2}[.,]\d{3})(?![\d.,])/gu;

const UNGROUPED = new RegExp(String.raw`(?<![\d.,/-])(\d{4,12})(?=\s${UNIT}(?!\p{L}))`, 'gu');

/** "48.750,000 đồng", "24.635,500.000": point and comma both part thousands. */
const MIXED_GROUPING =
  /(?<![\d.,/-])(\d{1,3}(?:\.\d{3})+,\d{3}(?:\.\d{3})+|\d{1,3},\d{3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+(?:,\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d{3}(?=\s(?:đồng|đ|VNĐ)(?!\p{L})))(?![\d,]|\.\d)/gu;

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
          const end = match.index + match[0].length;
          if (pattern === COMMA_THOUSANDS && !isCountAt(text, match.index)) continue;
          const behind = withUnit(text, end, end, 1);
          report({
            line,
            quote: match[0] + behind,
            expected: swapped(match[0]) + behind,
          });
        }
      }
      for (const [quote] of allMatches(MIXED_GROUPING, text)) {
        report({ line, quote, expected: quote.replace(/,/g, '.') });
      }
      for (const [quote, part = '', whole = ''] of allMatches(MIXED_RATIO, text)) {
        if (part.includes(',') === whole.includes(',')) continue;
        const right = (number: string): string => (number.includes(',') ? swapped(number) : number);
        report({ line, quote, expected: `${right(part)}/${right(whole)}` });
      }
    }
  },
};

function swapped(number: string): string {
  return number.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
}

/** Whether the number that begins at `start` counts things: its unit is none of measure or money. */
function isCountAt(text: string, start: number): boolean {
  const amount = amountsInText(text.slice(start, start + 60))[0];
  if (amount?.start !== 0 || amount.percent || amount.per !== null) return false;
  return !isMeasured(amount) && !NO_COUNT.test(amount.unit.slice(0, 2).join(' '));
}

/** Words behind a number that are no things to be counted. */
const NO_COUNT =
  /^(?:lần|điểm|độ|lít|công|giờ|phút|giây|kw|kwh|mw|mg|ml|cm|mm|kg|tấn|tạ|yến|sào|mẫu|so|và|đến|là|của|tại|trong|với|usd|đô|euro|vnđ|đ|nghìn|triệu|tỷ|tỉ|km|ha|m|mét|gam|g|bằng|đạt|tăng|giảm|chiếm|có|còn|ở|ppm|gigabyte|gb|tr)(?!\p{L})/u;

const FOUR_DIGITS = /(?<![\d.,/-])[1-9]\d{3}(?=\s\p{Ll})/gu;
const MANY_GROUPED = 3;

const LETTER_IN_NUMBER: TextRule = {
  id: 'number.letter-in-number',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Chữ cái thay cho chữ số', en: 'A letter for a digit' },
  why: {
    vi: 'Chữ O, chữ l gõ thay số 0, số 1 trông giống nhưng máy không đọc được số.',
    en: 'An O or l for 0 or 1 looks alike, but no machine reads the number.',
  },
  message: {
    vi: '“{quote}”: có chữ cái lẫn trong số.',
    en: '“{quote}”: a letter among the digits.',
  },
  instruction: { vi: 'Ghi {expected}.', en: 'Write {expected}.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const { index, 0: quote } of allMatches(MIXED, text)) {
        if (!isNumberWithLetters(quote, text.slice(index + quote.length))) continue;
        if (isLabel(text, index, quote)) continue;
        report({ line, quote, expected: quote.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') });
      }
    }
  },
};

/** A word of digits with an O or l among them; codes such as A1O2 have letters of their own. */
const MIXED = /(?<![A-Za-zÀ-ỹ\d/.,-])[\dOolI][\dOolI/.,]*[\dOolI](?![\p{L}\d])/gu;

/** Two digits or more, and letters where a digit would stand: "21O", "l68.420", "2O26", not "500l". */
function isNumberWithLetters(word: string, behind: string): boolean {
  const digits = word.match(/\d/g)?.length ?? 0;
  const letters = word.match(/[OolI]/g)?.length ?? 0;
  // "2O suất": one digit is enough where something is counted behind.
  if (/^[1-9][OI]$/.test(word)) return /^\s\p{Ll}{2,}/u.test(behind);
  if (letters === 0 || digits < 2 || letters > digits) return false;
  // "O10" is a code; a number does not begin with nought unless a day does.
  return /\d[.,]?[Oo]|^[Oo]\d?\/|(?:^|[\d.,/])[lI][.,]?\d/.test(word);
}

/** "ô I15", "khu I12.": a capital I leads a label unless something is counted behind it. */
function isLabel(text: string, start: number, word: string): boolean {
  if (!/^I\d+$/.test(word)) return false;
  return (
    !/^\s?[%\p{Ll}]/u.test(text.slice(start + word.length)) ||
    /(?<![A-Za-zÀ-ỹ])(?:ô|lô|khu|tờ|mục|mẫu|nhà|dãy|phòng|tòa)\s$/iu.test(text.slice(0, start))
  );
}

/** "68.145.00 đồng", "78.5000.000 đồng": a group that has not its three digits. */
const BROKEN =
  /(?<![\d.,/-])[1-9]\d{0,2}(?:\.\d{3})*(?:\.\d{3}\.\d{1,2}|\.\d{1,2}\.\d{3}|\.\d{4,5}(?:\.\d{3})+)(?=\s(?:đồng|đ|người|hộ|con|lượt|ha|tấn|m2|cây)(?!\p{L}))/gu;

const BROKEN_GROUPING: TextRule = {
  id: 'number.short-group',
  severity: 'error',
  grain: 'text',
  title: {
    vi: 'Nhóm hàng nghìn sai số chữ số',
    en: 'A group of thousands without its three digits',
  },
  why: {
    vi: 'Mỗi nhóm sau dấu chấm có đúng ba chữ số; thiếu, thừa thì không biết số nào.',
    en: 'Behind a point stand three digits; with fewer or more nobody knows which number is meant.',
  },
  message: {
    vi: '“{quote}”: một nhóm không đúng ba chữ số.',
    en: '“{quote}”: one group has not three digits.',
  },
  instruction: { vi: 'Xem lại và gõ đúng chữ số.', en: 'Check it and type all digits.' },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote] of allMatches(BROKEN, text)) report({ line, quote });
    }
  },
};

/** "02 (hai) vụ", "42 (hai mươi bốn) lớp": the number once more in words. */
const IN_WORDS = new RegExp(
  String.raw`(?<![\d.,/])(\d{1,3}(?:\.\d{3})*)\s*\((?:bằng chữ:\s*)?(${NUMBER_WORD}(?:\s+${NUMBER_WORD})*)(?:\s+đồng)?\)`,
  'giu',
);

const WORDS_DIFFER: TextRule = {
  id: 'number.words-differ',
  severity: 'error',
  grain: 'text',
  title: { vi: 'Số và chữ không khớp', en: 'Digits and words differ' },
  why: {
    vi: 'Số ghi lại bằng chữ để khỏi nhầm; lệch nhau thì không biết tin bên nào.',
    en: 'A number is repeated in words to be safe; where they differ nobody knows which is right.',
  },
  message: { vi: '“{quote}”: số và chữ khác nhau.', en: '“{quote}”: digits and words differ.' },
  instruction: {
    vi: 'Xem lại số rồi sửa cho khớp.',
    en: 'Check the number and make both the same.',
  },
  checkText: ({ lines }, report) => {
    for (const { number: line, text } of lines) {
      for (const [quote, digits, words = ''] of allMatches(IN_WORDS, text)) {
        const said = readNumberWords(words);
        if (said !== null && said !== Number(digits?.replace(/\./g, ''))) report({ line, quote });
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
    const grouped = lines.filter(({ text }) => /(?<![\d.,])\d\.\d{3}(?![\d.,])/.test(text)).length;
    const pointsThousands = grouped >= MANY_GROUPED;
    for (const { number: line, text } of lines) {
      UNGROUPED.lastIndex = 0;
      for (let match = UNGROUPED.exec(text); match; match = UNGROUPED.exec(text)) {
        if (match[0].length < digits || match[0].startsWith('0')) continue;
        report({ line, quote: match[0], expected: writeValue(Number(match[0])) });
      }
      // A text that points its thousands does so from four digits on; years are no counts.
      if (!pointsThousands) continue;
      for (const { index, 0: number } of allMatches(FOUR_DIGITS, text)) {
        if (/^(?:19|20)\d\d$/.test(number) || !isCountAt(text, index)) continue;
        report({ line, quote: number, expected: writeValue(Number(number)) });
      }
    }
  },
};

export const NUMBER_FORM_TEXT_RULES: readonly TextRule[] = [
  FOREIGN_FORM,
  LETTER_IN_NUMBER,
  BROKEN_GROUPING,
  WORDS_DIFFER,
  NOT_GROUPED,
];
