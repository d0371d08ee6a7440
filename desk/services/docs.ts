// The Docs advanced service, as far as reading a made document goes.
import type { FinishedLine } from '../../src/proofread/finished-document.ts';
import { readDocx } from '../documents/read-docx.ts';
import type { MadeFile } from './drive.ts';
import { method, standIn, type Surroundings } from './stand-in.ts';

type Paragraph = Record<string, unknown>;

/** The import itself is Google's: here the lines of the .docx stand for the document. */
export function docsService(around: Surroundings, made: readonly MadeFile[]): object {
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

function documentJson({ id, bytes }: MadeFile): object {
  const { lines } = readDocx(bytes, id);
  const content = lines.filter(({ kind }) => kind !== 'footnote').map(paragraph);
  const footnotes: Record<string, { content: object[] }> = {};
  let open = '';
  for (const line of lines.filter(({ kind }) => kind === 'footnote')) {
    const number = /^\[(\d+)\] /.exec(line.text);
    if (number) open = `kix.${number[1] ?? ''}`;
    const text = number ? line.text.slice(number[0].length) : line.text;
    (footnotes[open] ??= { content: [] }).content.push(
      paragraph({ ...line, text, runs: [{ text, link: null }] }),
    );
  }
  return { documentId: id, body: { content }, footnotes };
}

/** A paragraph as the API has it: text ends in a line feed, footnotes' marks are elements. */
function paragraph({ kind, runs }: FinishedLine): { paragraph: Paragraph } {
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
      paragraphStyle: { namedStyleType: kind === 'heading' ? 'HEADING_2' : 'NORMAL_TEXT' },
    },
  };
}
