// The annex: title lines, and a table whose header is repeated and whose rows are not split.
import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Form, Look } from '../form';
import type { AnnexBlock, Inline, Workbook } from '../model';
import { inlines } from './inline';
import { ALIGNMENTS } from './alignments';
import { line, spaced } from './lines';
import { fromMillimetres } from './measures';
import { runLook } from './styles';

/** Explicit on every cell: borders that only a style has are lost when Google imports the document. */
const BORDER = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const BORDERS = { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER } as const;

/** Writes the annex's lines and table. */
export function annex(
  block: AnnexBlock,
  form: Form,
  workbook: Workbook | null,
): (Paragraph | Table)[] {
  const { looks } = form;
  return [
    line(block.number, looks['annex-title']),
    line(block.title, looks['annex-subtitle']),
    line(block.reference, looks['annex-reference']),
    ...(block.cutOff === '' ? [] : [line(block.cutOff, looks['annex-reference'])]),
    spaced(8),
    table(block, looks, workbook),
  ];
}

function table(
  { columns, groups }: AnnexBlock,
  looks: Form['looks'],
  workbook: Workbook | null,
): Table {
  const widths = columns.map(({ width }) => fromMillimetres(width));
  const total = widths.reduce((sum, width) => sum + width, 0);
  const cell = (content: readonly Inline[], width: number, look: Look, columnSpan = 1): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: BORDERS,
      columnSpan,
      verticalAlign: VerticalAlign.CENTER,
      margins: { left: 60, right: 60, top: 20, bottom: 20 },
      children: [paragraph(content, look, workbook)],
    });
  const header = columns.map((column, at) =>
    cell([{ text: column.header }], widths[at] ?? 0, { ...looks['table-mark'], bold: true }),
  );
  const rows = groups.flatMap(({ name, rows: lines }) => [
    new TableRow({
      cantSplit: true,
      children: [cell([{ text: name }], total, { ...looks.table, bold: true }, columns.length)],
    }),
    ...lines.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map((runs, at) =>
            cell(runs, widths[at] ?? 0, looks[columns[at]?.look ?? 'table']),
          ),
        }),
    ),
  ]);
  return new Table({
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...BORDERS, insideHorizontal: BORDER, insideVertical: BORDER },
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: header }), ...rows],
  });
}

function paragraph(content: readonly Inline[], look: Look, workbook: Workbook | null): Paragraph {
  return new Paragraph({
    alignment: ALIGNMENTS[look.align],
    spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
    children: inlines(content, workbook, runLook(look)),
  });
}
