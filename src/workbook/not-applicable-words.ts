// The words that say of a cell that there is nothing to report this period.
import { fold } from '../vietnamese/text';

/** The word to type, and the dash of statistical tables ("không có hiện tượng"). */
export const NOT_APPLICABLE = 'không áp dụng';
const WORDS: ReadonlySet<string> = new Set([fold(NOT_APPLICABLE), '-', '–', '—', '−']);

/** Whether a typed text says that there is nothing to report. */
export function isNotApplicable(text: string): boolean {
  return text.length <= 20 && WORDS.has(fold(text));
}
