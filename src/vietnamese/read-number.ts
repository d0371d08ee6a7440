// Reads a number as a Vietnamese officer types it, or says why it cannot be read.
import { tidy } from './text';

/** Why a text is not a number that can be relied on. */
export type NumberProblem =
  | 'words'
  | 'unit-in-cell'
  | 'decimal-point'
  | 'foreign-grouping'
  | 'broken-grouping'
  | 'letters-among-digits'
  | 'two-numbers'
  | 'too-long';

/** What a typed text means. `value` is null when it cannot be relied on. */
export interface ReadNumber {
  readonly value: number | null;
  /** "trên 70": the value is a lower bound. */
  readonly atLeast: boolean;
  /** The text ended in "%". */
  readonly percent: boolean;
  readonly problem: NumberProblem | null;
  /** The text that was surely meant, in Vietnamese form; null when nobody can be sure. */
  readonly repair: string | null;
}

const AT_LEAST = /^(?:trên|hơn|ít nhất|tối thiểu|>=?|≥)\s*(?=\d)/iu;
const PLAIN = /^\d+$/;
/** Thousands all apart by points, or all by spaces; a group of thousands never begins with zero. */
const GROUPED = /^[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*$/;
const DECIMAL = /^(?:\d+|[1-9]\d{0,2}([. ])\d{3}(?:\1\d{3})*),\d+$/;
/** Numbers under or beside each other in one cell: a break is no separator of thousands. */
const BROKEN_LINES = /\d[ \u00a0]*[\t\n\r\v\f\u2028\u2029]\s*\d/;
const SIGNIFICANT_DIGITS = 15;

/**
 * Reads `text` by the Vietnamese rules: point (or space) between thousands, comma before decimals,
 * `trên` for a lower bound, a closing `%`. `1.110` is 1110, `418,5` is 418.5, `06` is 6.
 * A point before one or two digits (`99.5`) is refused, never guessed.
 */
export function readNumber(text: string): ReadNumber {
  if (BROKEN_LINES.test(text)) return unread('two-numbers', null);
  let rest = tidy(text).replace(/^'/, '');
  const atLeast = AT_LEAST.test(rest);
  if (atLeast) rest = rest.replace(AT_LEAST, '');
  const percent = /\d\s*%$/.test(rest);
  if (percent) rest = rest.replace(/\s*%$/, '');
  const negative = /^[-–−]\s*(?=\d)/.test(rest);
  if (negative) rest = rest.replace(/^[-–−]\s*/, '');

  if (PLAIN.test(rest) || GROUPED.test(rest) || DECIMAL.test(rest)) {
    const digits = rest.replace(/[. ]/g, '').replace(',', '.');
    if (digits.replace('.', '').replace(/^0+/, '').length > SIGNIFICANT_DIGITS) {
      return unread('too-long', null);
    }
    const value = Number(digits) * (negative ? -1 : 1);
    return { value, atLeast, percent, problem: null, repair: null };
  }
  const lead = (atLeast ? 'trên ' : '') + (negative ? '-' : '');
  const [problem, repair] = diagnose(rest);
  return unread(problem, repair === null ? null : lead + repair + (percent ? '%' : ''));
}

function unread(problem: NumberProblem, repair: string | null): ReadNumber {
  return { value: null, atLeast: false, percent: false, problem, repair };
}

/** Words that change the amount: "5 triệu" is no unit behind a 5. */
const AMOUNT_WORD =
  /(?<!\p{L})(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục|rưỡi|trở lên|trở xuống|lẻ|mươi)(?!\p{L})/iu;

/** Zero, said in words. */
const NOTHING_OCCURRED = /^(?:không|chưa) phát sinh$/iu;

/** Names what is wrong with a text that is no number, and the number surely meant, if any. */
function diagnose(rest: string): [NumberProblem, string | null] {
  if (!/\d/.test(rest)) return ['words', NOTHING_OCCURRED.test(rest) ? '0' : null];
  if (/^\d+\.\d{1,2}$/.test(rest)) return ['decimal-point', rest.replace('.', ',')];
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/.test(rest)) {
    const turned = rest.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
    // "0,000.0": no group of thousands begins with zero, so nobody can be sure.
    return ['foreign-grouping', readNumber(turned).value === null ? null : turned];
  }
  if (/^\d+(?:\.\d+)+(?:,\d+)?$|^[\d., ]+$/.test(rest)) return ['broken-grouping', null];
  if (/^[\doOlI|.,]+$/.test(rest)) {
    const digits = rest.replace(/[oO]/g, '0').replace(/[lI|]/g, '1');
    return ['letters-among-digits', readNumber(digits).value === null ? null : digits];
  }
  if (/\d\s*[/:–-]\s*\d/.test(rest)) return ['two-numbers', null];
  const withUnit = /^([\d.,]+)\s*\p{L}[\p{L}\s/,²³.]*$/u.exec(rest);
  const isUnit = withUnit?.[1] && !AMOUNT_WORD.test(rest) && readNumber(withUnit[1]).value !== null;
  if (isUnit) return ['unit-in-cell', withUnit[1] ?? null];
  return ['words', null];
}
