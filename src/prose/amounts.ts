// Amounts in a text: the numbers that are figures, with what they count.
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { numbersInText, type DigitClass } from '../vietnamese/digits';
import { readNumber } from '../vietnamese/read-number';

/** A figure in a text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** As printed, without unit. */
  readonly text: string;
  readonly value: Big;
  /** Decimals as printed. */
  readonly places: number;
  readonly percent: boolean;
  /** The words behind it, up to a sign, at most eight, small letters. */
  readonly unit: readonly string[];
  /** What stands behind a stroke behind the unit: `ha` in `58 tạ/ha`; null where nothing does. */
  readonly per: string | null;
}

/** A number that counts nothing: a date, a document number, an ordinal … */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly class: DigitClass;
}

/** No figure of a report is longer. */
const LONGEST = 24;

const MOST_UNIT_WORDS = 8;
/** `m2`, `m²`, `km2` are words of their own. */
const WORD = /^[\s\u00a0]*(\p{L}+(?:[23²³](?!\d|[.,]\d))?)/u;

/** Signs that may stand beside a number that is a clock time, a version or part of a name. */
const NO_FIGURE_BEHIND =
  /^(?:h\d|[:]\d|(?!(?:ha|kg|km|m|con|tấn|tạ|cm|m2|m3|m²|m³|đ)(?!\p{L}))\p{L})/u;

/** No prose has so many numbers in one paragraph, such digits or such blanks: data, not claims. */
const MOST_NUMBERS = 400;
const NO_PROSE = /\d{25}|\s{100}/;

function isProse(text: string): boolean {
  return !NO_PROSE.test(text) && (text.match(/\d+/g)?.length ?? 0) <= MOST_NUMBERS;
}

/** "2. Cơ cấu thu: …": the number of an item, at the beginning of its line. */
const ITEM_NUMBER = /^[.)/]\s/;

/** The figures of `text` in order; none where the line is a heap of numbers. */
export function amountsInText(text: string): Amount[] {
  if (!/\d/.test(text) || !isProse(text)) return [];
  const amounts: Amount[] = [];
  for (const { start, text: digits, class: label } of numbersInText(text)) {
    if (label !== null || digits.length > LONGEST) continue;
    const end = start + digits.length;
    if (ITEM_NUMBER.test(text.slice(end, end + 2)) && text.slice(0, start).trim() === '') continue;
    // "742 đ/c" counts comrades, not money.
    const behind = text
      .slice(end, end + 80)
      .replace(NOTE_MARK, '')
      .replace(/^\s?đ\/c(?!\p{L})/u, ' đồng chí');
    const before = text.slice(Math.max(0, start - 2), start);
    if (NO_FIGURE_BEHIND.test(behind) || /[\p{L}[]$/u.test(before)) continue;
    const { value } = readNumber(digits);
    if (value === null) continue;
    const percent = /^\s?%/.test(behind);
    amounts.push({
      start,
      end,
      text: digits,
      percent,
      value: decimal(value),
      places: digits.includes(',') ? digits.length - digits.indexOf(',') - 1 : 0,
      unit: unitWords(percent ? behind.replace(/^\s?%/, '') : behind),
      per: percent ? null : perWord(behind),
    });
  }
  return amounts;
}

/** "32² hội nghị": a note's mark right behind a number. */
export const NOTE_MARK = /^[¹²³⁰⁴-⁹]+/u;

function unitWords(behind: string): string[] {
  const words: string[] = [];
  let rest = behind;
  while (words.length < MOST_UNIT_WORDS) {
    const word = WORD.exec(rest);
    const said = word?.[1]?.toLowerCase();
    // "23 vụ thì hòa giải thành 19": what follows is another clause.
    if (!word || said === undefined || said === 'thì') break;
    words.push(said);
    rest = rest.slice(word[0].length);
  }
  return words;
}

/** `tạ/ha`, `triệu đồng/người/năm`: a stroke behind one to three words, and a word behind it. */
function perWord(behind: string): string | null {
  return /^\s?(?:\p{L}+\s){0,2}\p{L}+\s?\/\s?(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? null;
}

/** Words of multitudes and money in units of one: for comparing `tỷ đồng` with `triệu đồng`. */
const SCALES: Readonly<Record<string, string>> = {
  nghìn: '1e3',
  ngàn: '1e3',
  triệu: '1e6',
  tỷ: '1e9',
  tỉ: '1e9',
};

/** What counts nothing behind "53 triệu": that is money. */
const NO_NOUN = new Set([
  '',
  'nữa',
  'cho',
  'để',
  'và',
  'từ',
  'trong',
  'so',
  'vào',
  'của',
  'do',
  'là',

  'thôi',
  'rồi',
  'thì',
  'mà',
  'nên',
  'nhưng',
  'bằng',
  'đạt',
  'tăng',
  'giảm',
  'chiếm',
  'dự',
  'kế',
  'lên',
  'xuống',
  'còn',
  'đến',
  'tới',
  'mới',
  'chỉ',
  'đã',
  'chưa',
  'được',
  'với',
  'theo',
]);
const CURRENCIES = new Set(['đồng', 'usd', 'đô', 'đ', 'vnđ', 'vnd', 'euro']);

/** Measures in their smallest: `ha` and `m2` are one, and so are `tấn`, `tạ` and `kg`. */
const MEASURES: Readonly<Record<string, readonly [head: string, size: string]>> = {
  ha: ['m2', '1e4'],
  hecta: ['m2', '1e4'],
  m2: ['m2', '1'],
  'm²': ['m2', '1'],
  km2: ['m2', '1e6'],
  'km²': ['m2', '1e6'],
  kg: ['kg', '1'],
  yến: ['kg', '10'],
  tạ: ['kg', '100'],
  tấn: ['kg', '1000'],
  m: ['m', '1'],
  mét: ['m', '1'],
  km: ['m', '1000'],
};

/** What an amount counts, by its first word; all money, areas, weights and lengths as one each. */
export function unitHead(amount: Amount): string {
  if (amount.percent) return '%';
  return amount.per === null ? plainHead(amount) : `${plainHead(amount)}/${amount.per}`;
}

function plainHead(amount: Amount): string {
  const [first = '', second = ''] = amount.unit;
  // "25 đồng chí", "đồng bào": people.
  if (first === 'đồng' && /^(?:chí|bào|hương)$/u.test(second)) return `${first} ${second}`;
  if (SCALES[first] !== undefined) {
    if (CURRENCIES.has(second) || NO_NOUN.has(second)) return 'đồng';
    // "40,78 nghìn tấn" is a weight.
    return MEASURES[second]?.[0] ?? second;
  }
  if (first === 'đ' || first === 'vnđ') return 'đồng';
  return MEASURES[first]?.[0] ?? first;
}

/** The value in the unit of `unitHead`: 17,7 tỷ đồng is 17 700 000 000. */
export function scaledValue(amount: Amount): Big {
  if (amount.percent) return amount.value;
  const [first = '', second = ''] = amount.unit;
  const many = SCALES[first];
  const size = MEASURES[many === undefined ? first : second]?.[1];
  const scaled = many === undefined ? amount.value : amount.value.times(many);
  return size === undefined ? scaled : scaled.times(size);
}

/** Whether an amount is money: its unit says so by a word of multitude or of currency. */
export function isMoney(amount: Amount): boolean {
  return !amount.percent && CURRENCIES.has(plainHead(amount));
}

/** Whether the unit is one of measure or money: what is measured is rounded, what is counted is not. */
export function isMeasured(amount: Amount): boolean {
  const [first = ''] = amount.unit;
  return isMoney(amount) || MEASURES[first] !== undefined || SCALES[first] !== undefined;
}

/** The words of measure that an amount's unit begins with, as they stand behind the number. */
export function unitLength(amount: Amount): number {
  const [first = '', second = ''] = amount.unit;
  if (SCALES[first] !== undefined) return CURRENCIES.has(second) ? 2 : 1;
  return first === '' ? 0 : 1;
}

/** Half a unit of the last printed digit, in the unit of `scaledValue`; zero for counts. */
export function halfStep(amount: Amount): Big {
  if (amount.places === 0 || (!isMeasured(amount) && !amount.percent)) return decimal(0);
  return scaledValue({ ...amount, value: decimal(5).times(`1e-${amount.places + 1}`) });
}

const PEOPLE =
  /^(?:người|em|lao động|học sinh|giáo viên|cán bộ|công chức|đảng viên|đoàn viên|hội viên|thanh niên|công dân|đối tượng|trẻ|cháu|đồng chí|chị|vị|đại biểu|bà con)(?!\p{L})/u;

/** Whether an amount counts people, by whatever noun: "76 lao động; trong số này 81 người". */
export function isOfPeople({ unit, percent }: Amount): boolean {
  return !percent && PEOPLE.test(unit.join(' '));
}
