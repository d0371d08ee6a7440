// The annex: title lines, and a table whose header is repeated and whose rows are not split.
import type { Form, Look } from '../form';
import type { AnnexBlock, Inline } from '../model';
import { inlines } from './inline';
import type { Links } from './links';
import { line, spaced } from './lines';
import { fromMillimetres } from './measures';
import { paragraph } from './paragraph';
import { table } from './tables';

/** Writes the annex's lines and table. */
export function annex(block: AnnexBlock, form: Form, links: Links): string[] {
  const { looks } = form;
  return [
    line(block.number, looks['annex-title']),
    line(block.title, looks['annex-subtitle']),
    line(block.reference, looks['annex-reference']),
    ...(block.cutOff === '' ? [] : [line(block.cutOff, looks['annex-reference'])]),
    spaced(8),
    rowsOf(block, looks, links),
  ];
}

function rowsOf(
  { columns, groups, number, title }: AnnexBlock,
  looks: Form['looks'],
  links: Links,
): string {
  const cell = (content: readonly Inline[], look: Look, keepNext = false): string =>
    paragraph(
      {
        keepNext,
        spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' },
        align: look.align,
      },
      inlines(content, links, look),
    );
  return table(
    {
      widths: columns.map(({ width }) => fromMillimetres(width)),
      borders: 'single',
      margins: { across: 60, along: 20 },
      vertical: 'center',
      described: {
        caption: `${number}. ${title}`,
        description: columns.map(({ header }) => header).join(', '),
      },
    },
    [
      {
        isHeader: true,
        cells: columns.map(({ header }) =>
          cell([{ text: header }], { ...looks['table-mark'], bold: true }),
        ),
      },
      ...groups.flatMap(({ name, rows }) => [
        // A department's line does not end a page without a row of its own.
        { cells: [cell([{ text: name }], { ...looks.table, bold: true }, true)] },
        ...rows.map((cells) => ({
          cells: cells.map((runs, at) => cell(runs, looks[columns[at]?.look ?? 'table'])),
        })),
      ]),
    ],
  );
}
