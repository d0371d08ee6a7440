// Pieces of a paragraph: text, footnote marks, and figures as links to their cells.
import { ExternalHyperlink, FootnoteReferenceRun, TextRun, UnderlineType } from 'docx';
import { figureAddress } from '../figure-link';
import { isFootnoteMark, type Inline, type Workbook } from '../model';

type Piece = TextRun | FootnoteReferenceRun | ExternalHyperlink;

/** Writes the pieces in order; without `workbook` (a released report) figures are plain text. */
export function inlines(content: readonly Inline[], workbook: Workbook | null): Piece[] {
  return content.map((piece) => inline(piece, workbook));
}

function inline(piece: Inline, workbook: Workbook | null): Piece {
  if (isFootnoteMark(piece)) return new FootnoteReferenceRun(piece.footnote);
  const { text, figure } = piece;
  if (!figure) return new TextRun(text);
  const mark = figure.missing ? ({ highlight: 'yellow' } as const) : {};
  if (!workbook) return new TextRun({ text, ...mark });
  // A link, but for the eye a number like any other.
  const look = { color: '000000', underline: { type: UnderlineType.NONE } };
  return new ExternalHyperlink({
    link: figureAddress(figure, workbook),
    children: [new TextRun({ text, ...look, ...mark })],
  });
}
