// Blocks of the report → paragraphs and tables of the docx library.
import {
  AlignmentType,
  BorderStyle,
  FootnoteReferenceRun,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Form, Look } from '../form';
import { isFootnoteMark, type Block, type FormLine, type Inline } from '../model';
import { fromMillimetres, fromPoints } from './measures';
import { runLook } from './styles';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
} as const;

/** Room for the hand-written signature between position and name, in points (conventions §1). */
const SIGNATURE_SPACE = 70;

/** Width of the text between the margins, and of the rule under the subject, in millimetres. */
const TEXT_WIDTH = 165;
const SUBJECT_RULE = 55;

/** Writes one block. */
export function writeBlock(block: Block, form: Form): (Paragraph | Table)[] {
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
          children: block.content.map(inline),
        }),
      ];
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
export function footnoteParagraph(content: readonly Inline[], line: number): Paragraph {
  // The library puts the number at the start of the first line, without a space behind it.
  const gap = line === 0 ? [new TextRun(' ')] : [];
  return new Paragraph({ style: 'FootnoteText', children: [...gap, ...content.map(inline)] });
}

function inline(piece: Inline): TextRun | FootnoteReferenceRun {
  if (isFootnoteMark(piece)) return new FootnoteReferenceRun(piece.footnote);
  return new TextRun({
    text: piece.text,
    ...(piece.figure?.missing ? { highlight: 'yellow' } : {}),
  });
}

function line(
  text: string,
  look: Look,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  after = 6,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { after: fromPoints(after) },
    children: [new TextRun({ ...runLook(look), text })],
  });
}

function spaced(points: number): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: fromPoints(points), lineRule: 'exact' },
    children: [],
  });
}

/** Two columns without borders; absolute widths on table, grid and cells (facts §5 "Tables"). */
function columns(left: readonly FormLine[], right: readonly FormLine[], form: Form): Table {
  const widths = form.columns.map(fromMillimetres);
  const [leftWidth = 0, rightWidth = 0] = widths;
  const rows = letterheadRows(left, right);
  return new Table({
    width: { size: leftWidth + rightWidth, type: WidthType.DXA },
    columnWidths: [leftWidth, rightWidth],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NO_BORDER, insideVertical: NO_BORDER },
    rows: rows.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.map(
            (lines, at) =>
              new TableCell({
                width: { size: widths[at] ?? 0, type: WidthType.DXA },
                borders: NO_BORDERS,
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
                verticalAlign: VerticalAlign.TOP,
                children: lines.length === 0 ? [spaced(1)] : cellLines(lines, form, at),
              }),
          ),
        }),
    ),
  });
}

/** Number and date share a row of their own, so that they stand on one line. */
function letterheadRows(
  left: readonly FormLine[],
  right: readonly FormLine[],
): (readonly FormLine[])[][] {
  const number = left.filter(({ role }) => role === 'number');
  const date = right.filter(({ role }) => role === 'place-date');
  if (number.length === 0) return [[left, right]];
  return [
    [left.filter((one) => !number.includes(one)), right.filter((one) => !date.includes(one))],
    [number, date],
  ];
}

function cellLines(lines: readonly FormLine[], form: Form, column: number): Paragraph[] {
  const width = form.columns[column] ?? 0;
  return lines.flatMap(({ role, text }) => {
    const look = form.lines[role];
    const paragraph = new Paragraph({
      alignment: look.align === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
      spacing: {
        before: role === 'signer' ? fromPoints(SIGNATURE_SPACE) : 0,
        after: 0,
        line: 240,
        lineRule: 'auto',
      },
      children: [new TextRun({ ...runLook(look), text })],
    });
    const rule = form.rules[role];
    return rule === undefined ? [paragraph] : [paragraph, ruleParagraph(width, rule)];
  });
}

/** A rule under a line: the border of an empty, narrow paragraph. */
function ruleParagraph(columnWidth: number, length: number): Paragraph {
  const side = fromMillimetres((columnWidth - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: fromPoints(4), line: fromPoints(3), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}
