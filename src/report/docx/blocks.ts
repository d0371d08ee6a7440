// Blocks of the report → paragraphs and tables of the docx library.
import { AlignmentType, HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { Form } from '../form';
import type { Block, Inline, Workbook } from '../model';
import { annex } from './annex';
import { columns } from './columns';
import { inlines } from './inline';
import { withLeadIn } from './lead-in';
import { brokenLine, drawnLine, line, linesIn, longest, spaced } from './lines';
import { fromMillimetres } from './measures';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** Share of the text's width that a line of the subject may fill. */
const SUBJECT_WIDTH = 0.9;

/** Where several addressees begin, and how far left of it “Kính gửi:” does; millimetres. */
const ADDRESSEE_INDENT = 55;
const ADDRESSEE_LEAD = 20;

/** Writes one block; `next` is the block that follows it. */
export function writeBlock(
  block: Block,
  form: Form,
  workbook: Workbook | null,
  next?: Block,
): (Paragraph | Table)[] {
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
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_5,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          indent: { firstLine: fromMillimetres(millimetres.firstLine) },
          // The signature never stands alone on a page.
          ...(next?.kind === 'columns' ? { keepNext: true, keepLines: true } : {}),
          children: inlines(withLeadIn(block.content, looks['lead-in']), workbook),
        }),
      ];
    case 'annex':
      return annex(block, form, workbook);
    case 'open-title':
      return [
        new Paragraph({
          pageBreakBefore: true,
          children: [new TextRun({ text: block.text, bold: true })],
        }),
      ];
    case 'open-item':
      return [
        new Paragraph({
          alignment: AlignmentType.LEFT,
          indent: { left: fromMillimetres(5), hanging: fromMillimetres(5) },
          children: [new TextRun(`- ${block.text}`)],
        }),
      ];
  }
}

/** The subject in lines of like length, with the line under it where the form has one. */
function subject(text: string, form: Form): Paragraph[] {
  const { leftColumn, rightColumn } = form.millimetres;
  const width = leftColumn + rightColumn;
  const look = form.looks.subject;
  const lines = linesIn(width * SUBJECT_WIDTH, text, look);
  const share = form.lineShares.subject ?? 0;
  const paragraph = brokenLine(lines, width, look, { keepNext: true });
  return share === 0
    ? [paragraph]
    : [paragraph, drawnLine(width, longest(lines, look) * share, 12)];
}

/** One addressee is centred; several stand under each other, their hyphens in one line. */
function addressee(
  { text, item }: Extract<Block, { kind: 'addressee' }>,
  form: Form,
  isLast: boolean,
): Paragraph {
  const look = form.looks.addressee;
  const after = isLast ? 12 : 0;
  return item
    ? line(text, { ...look, align: 'left' }, { after, indent: ADDRESSEE_INDENT })
    : line(text, isLast ? look : { ...look, align: 'left' }, {
        after,
        ...(isLast ? {} : { indent: ADDRESSEE_INDENT - ADDRESSEE_LEAD }),
      });
}

/** Writes the runs of a footnote's line. */
export function footnoteParagraph(
  content: readonly Inline[],
  line: number,
  workbook: Workbook | null,
): Paragraph {
  // The library puts the number at the start of the first line, without a space behind it.
  const gap = line === 0 ? [new TextRun(' ')] : [];
  return new Paragraph({
    style: 'FootnoteText',
    children: [...gap, ...inlines(content, workbook)],
  });
}
