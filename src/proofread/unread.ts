// What of a document nobody could judge: tables of figures, heaps of digits, formulas, pictures.
import { amountsInText } from '../prose/amounts';
import { passageSpans, type TextContext, type TextLine } from './context';
import type { Unread } from './finding';
import type { FinishedDocument } from './finished-document';

/** What was not judged, by the line in which it begins, in order. */
export function unreadOf(document: FinishedDocument, { lines }: TextContext): Unread[] {
  const found: Unread[] = document.lines.flatMap(({ unread }, at) =>
    unread === undefined ? [] : [{ line: at + 1, kind: unread }],
  );
  let inTable: { line: number; hasFigures: boolean } | null = null;
  const close = (): void => {
    if (inTable?.hasFigures) found.push({ line: inTable.line, kind: 'table' });
    inTable = null;
  };
  for (const line of lines) {
    if (line.kind !== 'table-row') {
      close();
      if (isHeap(line)) found.push({ line: line.number, kind: 'numbers' });
      continue;
    }
    inTable ??= { line: line.number, hasFigures: false };
    inTable.hasFigures = inTable.hasFigures || hasBareFigures(line);
  }
  close();
  return found.sort((a, b) => a.line - b.line);
}

/** Digits in cells that are no prose. */
function hasBareFigures({ text, kind }: TextLine): boolean {
  const spans = passageSpans(text, kind);
  let at = 0;
  return text.split('\t').some((cell) => {
    const start = at;
    at += cell.length + 1;
    return /\d/.test(cell) && !spans.some((span) => span.start === start);
  });
}

function isHeap({ text }: TextLine): boolean {
  return (
    text.length > 1000 &&
    (text.match(/\d+/g)?.length ?? 0) > 200 &&
    amountsInText(text).length === 0
  );
}
