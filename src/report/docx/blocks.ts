// Blocks of the report → paragraphs and tables of WordprocessingML.
import type { Form } from '../form';
import type { Block, Inline } from '../model';
import { annex } from './annex';
import { columns } from './columns';
import { inlines } from './inline';
import { withLeadIn } from './lead-in';
import { brokenLine, drawnLine, line, linesIn, longest, spaced } from './lines';
import type { Links } from './links';
import { fromMillimetres } from './measures';
import { paragraph } from './paragraph';
import { OWN_FOOTNOTE_NUMBER, textRun } from './runs';

/** Share of the text's width that a line of the subject may fill. */
const SUBJECT_WIDTH = 0.9;

/** Where several addressees begin, and how far left of it “Kính gửi:” does; millimetres. */
const ADDRESSEE_INDENT = 55;
const ADDRESSEE_LEAD = 20;

/** Writes one block; `next` is the block that follows it. */
export function writeBlock(block: Block, form: Form, links: Links, next?: Block): string[] {
  const { looks, millimetres } = form;
  switch (block.kind) {
    case 'draft-mark':
      return [line(block.text, looks['draft-mark'], { after: 6 })];
    case 'columns':
      // Behind the signature as little as can be, or that alone might begin another page.
      return [
        spaced(6),
        ...columns(block.left, block.right, form),
        spaced(next?.kind === 'title' ? 12 : 1),
      ];
    case 'title':
      return [line(block.text, looks.title, { keepNext: true })];
    case 'subject':
      return subject(block.text, form);
    case 'divider':
      return [line(block.text, looks.divider, { after: 12 })];
    case 'addressee':
      return [addressee(block, form, next?.kind !== 'addressee')];
    case 'heading':
      return [paragraph({ style: `Heading${block.level}` }, textRun(block.text))];
    case 'paragraph': {
      // The signature never stands alone on a page.
      const isLast = next?.kind === 'columns';
      return [
        paragraph(
          {
            keepNext: isLast,
            keepLines: isLast,
            indent: { firstLine: fromMillimetres(millimetres.firstLine) },
          },
          inlines(withLeadIn(block.content, looks['lead-in']), links),
        ),
      ];
    }
    case 'annex':
      return annex(block, form, links);
    case 'open-title':
      return [paragraph({ pageBreakBefore: true }, textRun(block.text, { bold: true }))];
    case 'open-item': {
      const hanging = fromMillimetres(5);
      const look = { indent: { left: hanging, hanging }, align: 'left' } as const;
      return [paragraph(look, textRun(`- ${block.text}`))];
    }
  }
}

/** The subject in lines of like length, with the line under it where the form has one. */
function subject(text: string, form: Form): string[] {
  const { leftColumn, rightColumn } = form.millimetres;
  const width = leftColumn + rightColumn;
  const look = form.looks.subject;
  const lines = linesIn(width * SUBJECT_WIDTH, text, look);
  const share = form.lineShares.subject ?? 0;
  const broken = brokenLine(lines, width, look, { keepNext: true });
  return share === 0 ? [broken] : [broken, drawnLine(width, longest(lines, look) * share, 12)];
}

/** One addressee is centred; several stand under each other, their hyphens in one line. */
function addressee(
  { text, item }: Extract<Block, { kind: 'addressee' }>,
  form: Form,
  isLast: boolean,
): string {
  const look = form.looks.addressee;
  const after = isLast ? 12 : 0;
  return item
    ? line(text, { ...look, align: 'left' }, { after, indent: ADDRESSEE_INDENT })
    : line(text, isLast ? look : { ...look, align: 'left' }, {
        after,
        ...(isLast ? {} : { indent: ADDRESSEE_INDENT - ADDRESSEE_LEAD }),
      });
}

/** Writes a line of a footnote: the first begins with its number and a space. */
export function footnoteParagraph(content: readonly Inline[], line: number, links: Links): string {
  const number = line === 0 ? OWN_FOOTNOTE_NUMBER + textRun(' ') : '';
  return paragraph({ style: 'FootnoteText' }, number + inlines(content, links));
}
