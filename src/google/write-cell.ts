// Writes one cell for the panel and says what it held, so that it can be put back.
import type { ContentJson, WrittenJson } from '../panel-data/panel-json';
import { serialOfDate } from '../workbook/grid';
import { readNumber } from '../vietnamese/read-number';
import { Failure } from './answer';
import { noteEdit } from './edit-stamp';
import { dateCellOf } from './date-cell';
import { patiently } from './patiently';
import { refusalKind } from './service-refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN_TEXT = '@';

/** The format of a cell that has none of its own. */
export const AUTOMATIC = 'General';

/** @throws Failure when no tab has that name any more */
export function sheetNamed(name: string): Sheet {
  const sheet = patiently(() => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name));
  if (sheet) return sheet;
  throw new Failure('tab.gone', {
    vi: `Không còn tab “${name}”: tab đã đổi tên hoặc bị xóa. Kiểm tra lại.`,
    en: `There is no tab “${name}” any more: it was renamed or deleted. Check again.`,
  });
}

/**
 * Writes a cell. Its format stays, unless the content brings one. A formula is never written over: how Sheets takes it back depends on the
 * spreadsheet's locale, so that it could not be put back for certain.
 *
 * @param indicator whose row the cell is in; null for a cell of no row
 * @throws Failure when the cell holds a formula, or Sheets refuses: in a protected cell, or one that
 *   takes only what its list names. Then the cell is as it was.
 */
export function writeCell(
  { tab, cell, indicator = null }: { tab: string; cell: string; indicator?: string | null },
  content: ContentJson,
): WrittenJson {
  const range = rangeAt(tab, cell);
  const was = patiently(() => contentOf(range));
  try {
    const format = content.kind === 'text' ? patiently(() => formatOf(range)) : '';
    patiently(() => {
      put(range, content, format);
      // Before the lock goes, or another run may read what is not written yet.
      SpreadsheetApp.flush();
    });
  } catch (error) {
    // What timed out may have been done all the same.
    if (!isSame(contentAfter(range), content)) {
      putBack(range, content, was);
      throw refusal(tab, cell, error);
    }
  }
  // No trigger tells of what a script writes: other people's panels learn of it by this.
  noteEdit();
  return { tab, cell, indicator, was, now: contentAfter(range) ?? content };
}

/** Null where it cannot be read: then what was written is told as it was asked for. */
function contentAfter(range: Range): ContentJson | null {
  try {
    return patiently(() => contentOf(range));
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

function refusal(tab: string, cell: string, error: unknown): Error {
  const kind = refusalKind(error);
  console.error((error as Error).message);
  if (kind === 'not-allowed') {
    return new Failure('cell.not-allowed', {
      vi: `Ô ${cell} của tab “${tab}” chỉ nhận những gì kiểm soát nhập liệu của nó cho phép. Chọn hoặc gõ ngay trong ô để xem được nhận gì.`,
      en: `Cell ${cell} of tab “${tab}” takes only what its validation allows. Choose or type in the cell itself to see what that is.`,
    });
  }
  if (kind === 'protected') {
    return new Failure('cell.refused', {
      vi: `Không ghi được vào ô ${cell} của tab “${tab}”: ô đang được bảo vệ. Nhờ người quản lý bảng tính mở khóa hoặc sửa giúp.`,
      en: `Cell ${cell} of tab “${tab}” is protected and could not be written. Ask whoever looks after the spreadsheet.`,
    });
  }
  return error as Error;
}

/** What a cell holds. @throws Failure when it holds a formula */
export function cellContent(tab: string, cell: string): ContentJson {
  const range = rangeAt(tab, cell);
  return patiently(() => contentOf(range));
}

/** Whether a cell holds exactly that. */
export function sameContent(tab: string, cell: string, content: ContentJson): boolean {
  return isSame(cellContent(tab, cell), content);
}

function isSame(one: ContentJson | null, other: ContentJson): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** Without the format that says nothing of a number. */
function plain(content: ContentJson | null): ContentJson | null {
  return content?.kind === 'number' && content.format === AUTOMATIC
    ? { kind: 'number', number: content.number }
    : content;
}

function rangeAt(tab: string, cell: string): Range {
  const sheet = sheetNamed(tab);
  return patiently(() => sheet.getRange(cell));
}

/**
 * A repaired number goes in as a number, since how a text would be read depends on the locale; but
 * as text where the cell holds everything as text.
 */
export function repairContent(tab: string, cell: string, repair: string): ContentJson {
  const { value, atLeast, percent, problem } = readNumber(repair);
  const isText = formatAt(tab, cell) === PLAIN_TEXT;
  return value !== null && problem === null && !atLeast && !percent && !isText
    ? { kind: 'number', number: value }
    : { kind: 'text', text: repair };
}

/** A percent as its cell keeps it: 0.9 where it shows percents, with a comma where all is text. */
export function percentContent(tab: string, cell: string, percent: number): ContentJson {
  const range = rangeAt(tab, cell);
  const format = patiently(() => formatOf(range));
  if (format === PLAIN_TEXT) {
    // With its sign, where the one before it had one.
    const was = String(patiently(() => range.getValues())[0]?.[0] ?? '');
    const sign = was.trim().endsWith('%') ? '%' : '';
    return { kind: 'text', text: `${String(percent).replace('.', ',')}${sign}` };
  }
  return { kind: 'number', number: format.includes('%') ? percent / 100 : percent };
}

function contentOf(range: Range): ContentJson {
  if (range.getFormulas()[0]?.[0]) {
    throw new Failure('cell.formula', {
      vi: 'Ô này là công thức nên không ghi đè lên; hãy sửa trực tiếp trong ô.',
      en: 'That cell holds a formula, which is not written over; change it in the cell itself.',
    });
  }
  const value: unknown = range.getValues()[0]?.[0];
  switch (typeof value) {
    case 'string':
      return value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
    case 'number':
      return { kind: 'number', number: value };
    case 'boolean':
      return { kind: 'boolean', boolean: value };
    default:
      return {
        kind: 'number',
        number: serialOfDate(dateCellOf(value as Date, timeZone())),
        format: formatOf(range),
      };
  }
}

function timeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

function formatAt(tab: string, cell: string): string {
  const range = rangeAt(tab, cell);
  return patiently(() => formatOf(range));
}

function formatOf(range: Range): string {
  return range.getNumberFormats()[0]?.[0] ?? '';
}

/** The same however often it is done. `format` is the cell's own, for a text to end in. */
function put(range: Range, content: ContentJson, format: string): void {
  switch (content.kind) {
    case 'empty':
      range.setValues([['']]);
      break;
    case 'text': {
      // As text whatever it looks like: "06" must not come back as 6, nor "=1" as a formula.
      if (format === PLAIN_TEXT) {
        range.setValues([[content.text]]);
        break;
      }
      try {
        range.setNumberFormat(PLAIN_TEXT);
        range.setValues([[content.text]]);
      } finally {
        range.setNumberFormat(format);
      }
      break;
    }
    case 'number':
      if (content.format === undefined) range.setValues([[content.number]]);
      else putFormatted(range, content.number, content.format);
      break;
    case 'boolean':
      range.setValues([[content.boolean]]);
  }
}

/**
 * A number and how it is shown. While it is under way the cell shows dates or nothing, which the checks tell, should
 * the run stop there: never a number that nobody typed.
 */
function putFormatted(range: Range, number: number, format: string): void {
  const isDate = format !== AUTOMATIC;
  try {
    if (isDate) range.setNumberFormat(format);
    range.setValues([[number]]);
    SpreadsheetApp.flush();
    if (!isDate) range.setNumberFormat(format);
  } catch (error) {
    if (refusalKind(error) !== 'not-allowed') throw error;
    // A guarded cell takes no number while it shows dates.
    range
      .setValues([['']])
      .setNumberFormat(AUTOMATIC)
      .setValues([[number]]);
    if (isDate) range.setNumberFormat(format);
  }
}

/** What was there, where a content of several steps stopped in between. */
function putBack(range: Range, content: ContentJson, was: ContentJson): void {
  if (content.kind !== 'number' || content.format === undefined || was.kind !== 'number') return;
  try {
    range.setValues([[was.number]]);
    const { format } = was;
    if (format !== undefined && formatOf(range) !== format) range.setNumberFormat(format);
    SpreadsheetApp.flush();
  } catch (error) {
    console.error((error as Error).message);
  }
}

/** What people typed into the panel: without blanks around it, an empty cell where nothing is left. */
export function textContent(typed: string): ContentJson {
  const text = typed.trim();
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
