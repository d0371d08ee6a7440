// Pieces of a paragraph: text, footnote marks, and figures as links to their cells.
import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  TextRun,
  UnderlineType,
  type IRunOptions,
} from 'docx';
import { figureAddress } from '../figure-link';
import { isFootnoteMark, type Workbook } from '../model';
import type { Led } from './lead-in';

type Piece = TextRun | FootnoteReferenceRun | ExternalHyperlink;

/**
 * Writes the pieces in order, with `look` where it is not the paragraph's style. Without `workbook`
 * (a released report) figures are plain text.
 */
export function inlines(
  content: readonly Led[],
  workbook: Workbook | null,
  look: IRunOptions = {},
): Piece[] {
  return content.map((piece) => inline(piece, workbook, look));
}

function inline(piece: Led, workbook: Workbook | null, look: IRunOptions): Piece {
  if (isFootnoteMark(piece)) return new FootnoteReferenceRun(piece.footnote);
  const { text, figure, leadsIn } = piece;
  const mark = figure?.missing ? ({ highlight: 'yellow' } as const) : {};
  if (leadsIn) return new TextRun({ ...look, text, bold: true });
  if (!figure || !workbook) return new TextRun({ ...look, text, ...mark });
  // A link, but for the eye a number like any other.
  const plain = { color: '000000', underline: { type: UnderlineType.NONE } };
  return new ExternalHyperlink({
    link: figureAddress(figure, workbook),
    children: [new TextRun({ ...look, text, ...plain, ...mark })],
  });
}
