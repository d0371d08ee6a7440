// Amounts in a line: the numbers that are figures, with what they count.
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
const WORD = /^[\s\u00a0]*(\p{L}+)/u;

/** Signs that may stand beside a number that is a clock time, a version or part of a name. */
const NO_FIGURE_BEHIND = /^(?:h\d|[:]\d|\p{L})/u;

/** No prose has so many numbers in one paragraph, such digits or such blanks: data, not claims. */
const MOST_NUMBERS = 400;
const NO_PROSE = /\d{25}|\s{100}/;

function isProse(text: string): boolean {
  return !NO_PROSE.test(text) && (text.match(/\d+/g)?.length ?? 0) <= MOST_NUMBERS;
}

/** The figures of `text` in order; none where the line is a heap of numbers. */
export function amountsInText(text: string): Amount[] {
  if (!isProse(text)) return [];
  const amounts: Amount[] = [];
  for (const { start, text: digits, class: label } of numbersInText(text)) {
    if (label !== null || digits.length > LONGEST) continue;
    const end = start + digits.length;
    const behind = text.slice(end, end + 80);
    const before = text.slice(Math.max(0, start - 2), start);
    if (NO_FIGURE_BEHIND.test(behind) || /[\p{L}[]$/u.test(before)) continue;
    const { value } = readNumber(digits);
    if (value === null) continue;
    const percent = /^\s?%/.test(behind);
    amounts.push({
      ...{ start, end, text: digits, percent },
      value: decimal(value),
      places: digits.includes(',') ? digits.length - digits.indexOf(',') - 1 : 0,
      unit: unitWords(percent ? behind.replace(/^\s?%/, '') : behind),
    });
  }
  return amounts;
}

function unitWords(behind: string): string[] {
  const words: string[] = [];
  let rest = behind;
  while (words.length < MOST_UNIT_WORDS) {
    const word = WORD.exec(rest);
    if (!word) break;
    words.push((word[1] ?? '').toLowerCase());
    rest = rest.slice(word[0].length);
  }
  return words;
}

/** Words of multitudes and money in units of one: for comparing `tỷ đồng` with `triệu đồng`. */
const SCALES: Readonly<Record<string, string>> = {
  nghìn: '1e3',
  ngàn: '1e3',
  triệu: '1e6',
  tỷ: '1e9',
  tỉ: '1e9',
};

/** What an amount counts, by its first word; all money and all multitudes as they are. */
export function unitHead(amount: Amount): string {
  if (amount.percent) return '%';
  const [first = '', second = ''] = amount.unit;
  return SCALES[first] === undefined ? first : second || first;
}

/** The value in the unit of `unitHead`: 17,7 tỷ đồng is 17 700 000 000. */
export function scaledValue(amount: Amount): Big {
  const scale = SCALES[amount.unit[0] ?? ''];
  return scale === undefined || amount.percent ? amount.value : amount.value.times(scale);
}
