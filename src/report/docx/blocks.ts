// Blocks of the report → paragraphs and tables of the docx library.
import { AlignmentType, HeadingLevel, Paragraph, TextRun, type Table } from 'docx';
import type { Form } from '../form';
import type { Block, Inline, Workbook } from '../model';
import { annex } from './annex';
import { columns } from './columns';
import { inlines } from './inline';
import { line, ruleParagraph, spaced } from './lines';
import { fromMillimetres } from './measures';
import { runLook } from './styles';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Width of the text between the margins, and of the rule under the subject, in millimetres. */
const TEXT_WIDTH = 165;
const SUBJECT_RULE = 55;

/** Writes one block. */
export function writeBlock(
  block: Block,
  form: Form,
  workbook: Workbook | null,
): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'draft-mark':
      return [line(block.text, { size: 16, bold: true }, AlignmentType.RIGHT)];
    case 'columns':
      return [spaced(6), columns(block.left, block.right, form), spaced(6)];
    case 'title':
      return [line(block.text, form.title, AlignmentType.CENTER, 0)];
    case 'subject':
      return [line(block.text, form.subject, AlignmentType.CENTER, 0)];
    case 'divider':
      return [line(block.text, { size: form.body.size }, AlignmentType.CENTER, 12)];
    case 'rule':
      return [ruleParagraph(TEXT_WIDTH, SUBJECT_RULE), spaced(12)];
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_4,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          indent: { firstLine: fromMillimetres(form.body.firstLine) },
          children: inlines(block.content, workbook),
        }),
      ];
    case 'annex':
      return annex(block, form, workbook);
    case 'open-title':
      return [
        new Paragraph({
          pageBreakBefore: true,
          children: [
            new TextRun({ ...runLook({ size: form.body.size, bold: true }), text: block.text }),
          ],
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
