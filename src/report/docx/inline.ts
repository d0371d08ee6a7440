// Pieces of a paragraph: text, footnote marks, and figures as links to their cells.
import type { Look } from '../form';
import { isFootnoteMark } from '../model';
import type { Led } from './lead-in';
import type { Links } from './links';
import { footnoteMark, textRun } from './runs';

/** Writes the pieces in order, with `look` where it is not the paragraph's style. */
export function inlines(content: readonly Led[], links: Links, look?: Look): string {
  return content.map((piece) => inline(piece, links, look)).join('');
}

function inline(piece: Led, links: Links, look: Look | undefined): string {
  if (isFootnoteMark(piece)) return footnoteMark(piece.footnote);
  const { text, figure, leadsIn } = piece;
  const own = look ? { look } : {};
  if (leadsIn) return textRun(text, { ...own, bold: true });
  const highlighted = figure?.missing === true;
  // A link, but for the eye a number like any other.
  const linked =
    figure && links.around(figure, textRun(text, { ...own, highlighted, plainLink: true }));
  return linked ?? textRun(text, { ...own, highlighted });
}
