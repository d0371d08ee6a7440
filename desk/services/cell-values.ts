// Cell values on their way between the workbook and the script, as Range.getValues and setValues turn them.
import type { CellEdit, Engine } from '../workbook/engine.ts';
import { canonicalFormula } from '../workbook/formula-text.ts';
import { PLAIN_TEXT } from '../workbook/number-formats.ts';
import { readTypedText } from '../workbook/typed-text.ts';
import { isCellError } from '../workbook/workbook-data.ts';
import type { Realm } from '../realm.ts';
import { instantOfLocal, zoneOffset } from './java-date-format.ts';

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The instant at which the spreadsheet's clock shows a serial number. */
export function instantOfSerial(serial: number, timeZone: string): number {
  return instantOfLocal(EPOCH + Math.round(serial * MS_PER_DAY), timeZone);
}

export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone) - EPOCH) / MS_PER_DAY;
}

/**
 * What Range.getValues gives for a cell: "" when empty, a number, a boolean, a text, a Date for a number
 * with a date format, and an error as its text (`#REF!`).
 */
export function readValue(
  engine: Engine,
  realm: Realm,
  timeZone: string,
  tab: string,
  row: number,
  column: number,
): unknown {
  const value = engine.value(tab, row, column);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'number' && engine.isDateFormat(engine.format(tab, row, column))) {
    return realm.date(instantOfSerial(value, timeZone));
  }
  return value;
}

/**
 * The edit that setValues makes of one value: null, undefined and "" empty the cell, a text with a leading
 * `=` is a formula, other texts are read as if typed unless the cell is formatted as plain text.
 */
export function writtenValue(
  engine: Engine,
  realm: Realm,
  timeZone: string,
  tab: string,
  position: { row: number; column: number },
  value: unknown,
): CellEdit {
  const { row, column } = position;
  if (value === null || value === undefined || value === '') return { row, column, content: null };
  if (typeof value === 'boolean') return { row, column, content: { value } };
  if (typeof value === 'number') {
    // Sheets shows these two as errors.
    return Number.isFinite(value)
      ? { row, column, content: { value } }
      : { row, column, content: { value: { error: '#NUM!' } } };
  }
  const format = engine.format(tab, row, column);
  if (realm.isDate(value)) {
    const edit: CellEdit = {
      row,
      column,
      content: { value: serialOfInstant(value.getTime(), timeZone) },
    };
    if (!engine.isDateFormat(format)) edit.format = engine.locale.dateFormat;
    return edit;
  }
  if (typeof value !== 'string') {
    throw new Error(
      `A value of this kind in Range.setValues is not modelled on the desk: ${typeof value}`,
    );
  }
  const text = value.replace(/\r\n?/g, '\n');
  if (format === PLAIN_TEXT) return { row, column, content: { value: text } };
  if (text.startsWith('=') && text.length > 1) {
    const formula = canonicalFormula(text, engine.locale);
    const content = formula === null ? { value: { error: '#ERROR!' } } : { formula };
    return { row, column, content };
  }
  const typed = readTypedText(text, engine.locale, new Date().getFullYear());
  const edit: CellEdit = { row, column, content: { value: typed.value } };
  if (typed.format !== undefined && format === undefined) edit.format = typed.format;
  return edit;
}
