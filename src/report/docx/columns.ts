// Letterhead and signature block: a table of two columns without borders.
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Form } from '../form';
import type { FormLine } from '../model';
import { ruleParagraph, spaced } from './lines';
import { fromMillimetres, fromPoints } from './measures';
import { runLook } from './styles';

const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NO_BORDER,
  bottom: NO_BORDER,
  left: NO_BORDER,
  right: NO_BORDER,
} as const;

/** Room for the hand-written signature between position and name, in points (conventions §1). */
const SIGNATURE_SPACE = 70;

/** Two columns without borders; absolute widths on table, grid and cells (facts §5 "Tables"). */
export function columns(left: readonly FormLine[], right: readonly FormLine[], form: Form): Table {
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
