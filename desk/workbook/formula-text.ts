// Formulas as text: between the locale's separators and the engine's, and from Excel's spelling to Google's.
import { columnLetters, columnNumber } from './cell-addresses.ts';
import type { SheetLocale } from './locales.ts';

/** Splits a formula into what stands outside and inside quotes ("text" or 'tab name'). */
function mapOutsideQuotes(formula: string, change: (code: string) => string): string {
  const parts = formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g) ?? [];
  return parts.map((part) => (/^["']/.test(part) ? part : change(part))).join('');
}

function outsideQuotes(formula: string): string {
  let code = '';
  mapOutsideQuotes(formula, (part) => (code += part));
  return code;
}

/**
 * A formula as a script writes it (`=A(B1;0,5)` under vi_VN) in the engine's canonical form
 * (`=A(B1,0.5)`). Under a locale with a decimal comma an argument comma makes the formula
 * unreadable, as reported for Google Sheets; null then.
 */
export function canonicalFormula(formula: string, locale: SheetLocale): string | null {
  if (locale.decimalSeparator !== ',') {
    return mapOutsideQuotes(formula, (code) => code.replace(/;/g, ','));
  }
  // Decimals first: what commas are left separate arguments.
  const decimals = mapOutsideQuotes(formula, (code) => code.replace(/(\d),(?=\d)/g, '$1.'));
  if (outsideQuotes(decimals).includes(',')) return null;
  return mapOutsideQuotes(decimals, (code) => code.replace(/;/g, ','));
}

/** Drops the prefixes with which Excel files spell newer functions (`_xlfn.XLOOKUP`). */
export function withoutExcelPrefixes(formula: string): string {
  return mapOutsideQuotes(formula, (code) => code.replace(/\b_xl(?:fn|ws)\.(?:_xlws\.)?/gi, ''));
}

const REFERENCE = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/g;

/**
 * The formula of a cell in a shared group: the master's, its relative references moved by rows and
 * columns (ECMA-376 part 1, 18.3.1.40: only the master of a shared formula carries its text).
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return mapOutsideQuotes(formula, (code) =>
    code.replace(
      REFERENCE,
      (whole, columnFixed: string, letters: string, rowFixed: string, row: string, at: number) => {
        const before = code[at - 1];
        // Part of a name such as LOG10 or a_B2, not a reference.
        if (before !== undefined && /[\w.]/.test(before)) return whole;
        const column = columnFixed ? letters : columnLetters(columnNumber(letters) + columns);
        const line = rowFixed ? row : String(Number(row) + rows);
        return `${columnFixed}${column}${rowFixed}${line}`;
      },
    ),
  );
}
