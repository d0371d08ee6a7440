// The Docs advanced service, as far as reading a made document goes.
import type { FinishedLine, FinishedRun } from '../../src/proofread/finished-document.ts';
import { readDocx } from '../documents/read-docx.ts';
import type { MadeFile } from './drive.ts';
import { docxStyles, type DocxStyles } from './docs-styles.ts';
import { method, standIn, type ServiceHost } from './stand-in.ts';

type Paragraph = Record<string, unknown>;

/** The import itself is Google's: here the lines of the .docx stand for the document. */
export function docsService(around: ServiceHost, made: readonly MadeFile[]): object {
  const get = (id: string): unknown => {
    const file = made.find((one) => one.id === id);
    if (!file) {
      throw new Error(
        'API call to docs.documents.get failed with error: Requested entity was not found.',
      );
    }
    return around.realm.plain(documentJson(file));
  };
  return standIn(around, {
    name: 'Docs',
    properties: {
      Documents: standIn(around, {
        name: 'Docs.Documents',
        methods: { get: method('drive', [['String']], get) },
      }),
    },
    methods: {},
  });
}

function tableStyle(widths: readonly number[]): object {
  const tableColumnProperties = widths.map((magnitude) => ({
    widthType: 'FIXED_WIDTH',
    width: { magnitude, unit: 'PT' },
  }));
  return { tableColumnProperties };
}

/** Before what stands behind the footnotes: the annex, whose pages lie on their side. */
function sectionBreak({ landscape }: DocxStyles): object {
  return { sectionBreak: { sectionStyle: { flipPageOrientation: landscape[1] ?? false } } };
}

function documentJson({ id, bytes }: MadeFile): object {
  const { lines } = readDocx(bytes, id);
  const styles = docxStyles(bytes);
  const content: object[] = [];
  const footnotes: Record<string, { content: object[] }> = {};
  let open = '';
  let table: { tableRows: object[]; tableStyle: object } | null = null;
  let tables = 0;
  let behindNotes = false;
  for (const line of lines) {
    if (line.kind === 'footnote') {
      behindNotes = true;
      const mark = /^\[(\d+)\] /.exec(line.text);
      if (mark) open = `kix.${mark[1] ?? ''}`;
      const runs = mark ? withoutStart(line.runs, mark[0].length) : line.runs;
      (footnotes[open] ??= { content: [] }).content.push(paragraph(runs, line.kind));
      continue;
    }
    // What stands behind the footnotes in the text has pages of its own.
    if (behindNotes) content.push(sectionBreak(styles));
    behindNotes = false;
    if (line.kind !== 'table-row') {
      table = null;
      content.push(paragraph(line.runs, line.kind));
      continue;
    }
    if (!table) {
      table = { tableRows: [], tableStyle: tableStyle(styles.tables[tables++] ?? []) };
      content.push({ table });
    }
    table.tableRows.push({ tableCells: cells(line.runs) });
  }
  const { documentStyle, namedStyles } = styles;
  return { documentId: id, body: { content }, footnotes, documentStyle, namedStyles };
}

const DRAWN = Object.fromEntries(
  ['borderTop', 'borderBottom', 'borderLeft', 'borderRight'].map((side) => [
    side,
    { width: { magnitude: 0.5, unit: 'PT' } },
  ]),
);

/** The cells of a row: its runs, parted at tabs. */
function cells(runs: readonly FinishedRun[]): object[] {
  const parted: FinishedRun[][] = [[]];
  for (const { text, link } of runs) {
    text.split('\t').forEach((piece, at) => {
      if (at > 0) parted.push([]);
      parted.at(-1)?.push({ text: piece, link });
    });
  }
  return parted.map((cell) => ({
    content: [paragraph(cell, 'paragraph')],
    tableCellStyle: DRAWN,
  }));
}

/** Runs without their first `length` characters. */
function withoutStart(runs: readonly FinishedRun[], length: number): FinishedRun[] {
  let left = length;
  return runs.map((run) => {
    const text = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return { ...run, text };
  });
}

/** A paragraph as the API has it: text ends in a line feed, footnotes' marks are elements. */
function paragraph(
  runs: readonly FinishedRun[],
  kind: FinishedLine['kind'],
): { paragraph: Paragraph } {
  const elements = runs.flatMap(({ text, link }) =>
    text
      .split(/(\[\d+\])/)
      .filter((piece) => piece !== '')
      .map((piece) => {
        const number = /^\[(\d+)\]$/.exec(piece)?.[1];
        if (number !== undefined) return { footnoteReference: { footnoteId: `kix.${number}` } };
        return {
          textRun: { content: piece, textStyle: link === null ? {} : { link: { url: link } } },
        };
      }),
  );
  return {
    paragraph: {
      elements: [...elements, { textRun: { content: '\n', textStyle: {} } }],
      paragraphStyle: {
        namedStyleType: kind === 'heading' ? 'HEADING_2' : 'NORMAL_TEXT',
        lineSpacing: 100,
      },
    },
  };
}
