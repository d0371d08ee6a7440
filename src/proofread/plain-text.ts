// Plain text → the finished document, each line of the file one line: blank ones keep their number.
import { finishedLine, type FinishedDocument, type FinishedLine } from './finished-document';

/** A footnote as the report's text file prints it: `[1] …`. */
const FOOTNOTE = /^\[\d+\](?: |$)/;

/** A typed heading: a number of the official scheme, and a short line that is no sentence. */
const HEADING =
  /^\s*(?:(?:phần\s+)?[IVX]{1,5}\s*[.\-–]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-zđ]\))\s+(?!.*[.;:]\s*$).{2,150}$/iu;

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

function kindOf(row: string, inFootnotes: boolean): FinishedLine['kind'] {
  if (/\S\t+\S/.test(row)) return 'table-row';
  if (inFootnotes) return 'footnote';
  return HEADING.test(row) ? 'heading' : 'paragraph';
}
