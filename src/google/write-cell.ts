// Writes one cell for the panel and says what it held, so that it can be put back.
import type { ContentJson, WrittenJson } from '../panel-data/panel-json';
import { readNumber } from '../vietnamese/read-number';
import { Failure } from './answer';
import { patiently } from './patiently';
import { refusalKind } from './service-refusal';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const PLAIN_TEXT = '@';

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
 * Writes a cell. Its format stays. A formula is never written over: how Sheets takes it back depends on the
 * spreadsheet's locale, so that it could not be put back for certain.
 *
 * @param indicator whose row the cell is in; null for a cell of no row
 * @throws Failure when the cell holds a formula or a date, or Sheets refuses: in a protected cell, or one that
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
    if (!isSame(contentAfter(range), content)) throw refusal(tab, cell, error);
  }
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
  if (kind === 'not-in-list') {
    return new Failure('cell.not-in-list', {
      vi: `Ô ${cell} của tab “${tab}” chỉ nhận giá trị trong danh sách chọn của nó. Chọn một giá trị ngay trong ô.`,
      en: `Cell ${cell} of tab “${tab}” takes only what its list names. Choose a value in the cell itself.`,
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

/** Whether a cell holds exactly that. */
export function sameContent(tab: string, cell: string, content: ContentJson): boolean {
  const range = rangeAt(tab, cell);
  return isSame(
    patiently(() => contentOf(range)),
    content,
  );
}

function isSame(one: ContentJson | null, other: ContentJson): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
  const format = formatAt(tab, cell);
  if (format === PLAIN_TEXT) return { kind: 'text', text: String(percent).replace('.', ',') };
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
      // A date: no finding is repaired in its cell, and JSON could not carry it.
      throw new Failure('cell.date', {
        vi: 'Ô này đang chứa ngày tháng; hãy sửa trực tiếp trong ô.',
        en: 'That cell holds a date; change it in the cell itself.',
      });
  }
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
      range.setValues([[content.number]]);
      break;
    case 'boolean':
      range.setValues([[content.boolean]]);
  }
}

/** What people typed into the panel: without blanks around it, an empty cell where nothing is left. */
export function textContent(typed: string): ContentJson {
  const text = typed.trim();
  return text === '' ? { kind: 'empty' } : { kind: 'text', text };
}
