// What Google Sheets makes of a text that is typed or set by setValues: a number, a date, a boolean or text.
// Source: Range.setValues parses strings as if typed by a person unless the cell's format is plain text ("@").
import type { SheetLocale } from './locales.ts';

/** The value that a typed text becomes, with the format that Sheets gives to the cell if any. */
export interface TypedValue {
  value: string | number | boolean;
  format?: string;
}

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Days since 1899-12-30 of a calendar date, or null when there is no such day. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (time - EPOCH) / MS_PER_DAY;
}

function escaped(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function readNumber(text: string, locale: SheetLocale): TypedValue | null {
  const thousands = escaped(locale.thousandsSeparator);
  const decimal = escaped(locale.decimalSeparator);
  const pattern = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${thousands}\\d{3})+|\\d+)(?:${decimal}(\\d*))?\\s?(%?)$`,
  );
  const parts = pattern.exec(text);
  if (!parts) return null;
  const [, sign, whole = '', fraction, percent] = parts;
  const digits = whole.split(locale.thousandsSeparator).join('');
  const number = Number(`${sign === '-' ? '-' : ''}${digits}.${fraction ?? ''}0`);
  if (!percent) return { value: number };
  return { value: number / 100, format: fraction ? '0.00%' : '0%' };
}

function readDate(text: string, locale: SheetLocale, thisYear: number): TypedValue | null {
  const monthFirst = locale.dateFormat.startsWith('m');
  const full = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (full) {
    const [first, second] = [Number(full[1]), Number(full[3])];
    const [day, month] = monthFirst ? [second, first] : [first, second];
    const serial = dateSerial(Number(full[4]), month, day);
    return serial === null ? null : { value: serial, format: locale.dateFormat };
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) {
    const serial = dateSerial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    return serial === null ? null : { value: serial, format: 'yyyy-mm-dd' };
  }
  const monthOfYear = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  if (monthOfYear) {
    const serial = dateSerial(Number(monthOfYear[2]), Number(monthOfYear[1]), 1);
    return serial === null ? null : { value: serial, format: 'mm/yyyy' };
  }
  const short = /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (short) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    const [day, month] = monthFirst ? [second, first] : [first, second];
    const serial = dateSerial(thisYear, month, day);
    return serial === null ? null : { value: serial, format: 'dd/mm' };
  }
  return null;
}

/**
 * Reads a typed text as Sheets does under the given locale. Modelled: whole and decimal numbers with
 * the locale's separators, percents, d/m/yyyy, yyyy-mm-dd, m/yyyy, d/m, TRUE/FALSE, and a leading
 * apostrophe for text. Not modelled: times, currencies, month names, fractions.
 */
export function readTypedText(text: string, locale: SheetLocale, thisYear: number): TypedValue {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale, thisYear) ?? { value: text };
}
