// Plain text → the finished document, each line of the file one line: blank ones keep their number.
import { finishedLine, type FinishedDocument, type FinishedLine } from './finished-document';
import { isTypedHeading } from './headings';

/** A footnote as the report's text file prints it: `[1] …`. */
const FOOTNOTE = /^\[\d+\](?: |$)/;

/** Reads the text of a file; `\r\n`, `\r` and a byte order mark are taken as what they mean. */
export function documentOfText(text: string): FinishedDocument {
  const rows = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (rows[rows.length - 1] === '') rows.pop();
  let inFootnotes = false;
  const lines = rows.map((row) => {
    inFootnotes = inFootnotes || FOOTNOTE.test(row);
    return finishedLine([{ text: row, link: null }], kindOf(row, inFootnotes));
  });
  return { lines };
}

/** The number of an item or a heading with a tab behind it, as word processors copy lists. */
const LABEL = /^\s*(?:[-+•*–]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ]\)|[IVX]{1,5}[.)])\t+/iu;

function kindOf(row: string, inFootnotes: boolean): FinishedLine['kind'] {
  if (isTableRow(row)) return 'table-row';
  if (inFootnotes) return 'footnote';
  return isTypedHeading(row) ? 'heading' : 'paragraph';
}

/** Cells apart by tabs; one tab inside prose is a slip of the hand, one behind a number a list's. */
function isTableRow(row: string): boolean {
  const text = row.replace(LABEL, '');
  if (!/\S\t+\S/.test(text)) return false;
  const cells = text.split(/\t+/).filter((cell) => cell.trim() !== '');
  return cells.length > 2 || cells.every((cell) => cell.length < LONGEST_CELL) || LABEL.test(row);
}

/** Prose is longer than the cell of a table of two columns. */
const LONGEST_CELL = 60;
