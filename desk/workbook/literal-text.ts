// Typed values as the text of a cell in the model, and that text as what was typed.
import type { EngineLibrary } from './formula-engine-loader.ts';
import { PLAIN_TEXT } from './number-formats.ts';
import { plainDigits } from './plain-digits.ts';
import { isCellError, type CellValue } from './workbook-data.ts';

/** Text as the model reads it back unchanged: what would turn into something else gets an apostrophe. */
export function literalText(library: EngineLibrary, value: CellValue, format?: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return plainDigits(value);
  if (/^['=]/.test(value)) return `'${value}`;
  // In a plain text cell nothing else changes, and formulas would see the apostrophe.
  if (format === PLAIN_TEXT) return value;
  const { helpers, DEFAULT_LOCALE } = library;
  const changes =
    /^(true|false)$/i.test(value) ||
    helpers.isNumber(value, DEFAULT_LOCALE) ||
    // Both orders of day and month, whatever the locale is now or later.
    /^\s*\d/.test(value);
  return changes ? `'${value}` : value;
}

/** The typed text of a cell that the model holds as `text`. */
export function typedOfLiteral(text: string): string {
  return text.replace(/^'/, '');
}
