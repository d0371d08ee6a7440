// Kinds of mistakes, three texts each, one of them a trap: what looks like the others and is not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { readDocx } from '../../desk/documents/read-docx.ts';
import type { FinishedDocument } from '../../src/proofread/finished-document';
import { proofread } from '../../src/proofread/run';
import { handmadeDocx, run } from '../desk/documents/handmade-docx';

/** A piece of a paragraph: text, a superscript, or XML as it stands. */
type Piece = string | readonly ['sup' | 'xml', string];

interface Sibling {
  /** The kind: F what was flagged and is right, M what was missed, A advice, D files of word processors. */
  readonly of: string;
  /** `nothing`, or the words that a finding must touch. */
  readonly want: string;
  readonly why: string;
  readonly text?: string;
  /** Paragraphs of a .docx. */
  readonly docx?: readonly (readonly Piece[])[];
}

const SIBLINGS = JSON.parse(
  readFileSync(join(projectRoot, 'tests', 'proofread', 'siblings.json'), 'utf8'),
) as readonly Sibling[];

function documentOf({ text, docx }: Sibling): string | FinishedDocument {
  if (!docx) return text ?? '';
  const isTable = (pieces: readonly Piece[]): boolean =>
    pieces.every((piece) => piece[0] === 'xml' && piece[1].startsWith('<w:tbl'));
  const body = docx.map((pieces) => {
    const xml = pieces.map(pieceXml).join('');
    return isTable(pieces) ? `${xml}<w:p>${run('Hết phần này.')}</w:p>` : `<w:p>${xml}</w:p>`;
  });
  return readDocx(handmadeDocx({ body: body.join('') }), 'a.docx');
}

function pieceXml(piece: Piece): string {
  if (typeof piece === 'string') return run(piece);
  const [kind, content] = piece;
  if (kind === 'xml') return content;
  return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${content}</w:t></w:r>`;
}

/** Whether two stretches of the text share a sign. */
function touches(text: string, quote: string, want: string): boolean {
  const [a, b] = [text.indexOf(quote), text.indexOf(want)];
  return a >= 0 && b >= 0 && a < b + want.length && b < a + quote.length;
}

describe.each([...new Set(SIBLINGS.map(({ of }) => of))])('kind %s', (kind) => {
  it.each(SIBLINGS.filter(({ of }) => of === kind))('$want: $why', (sibling) => {
    const document = documentOf(sibling);
    const quotes = proofread(document).findings.map(({ quote }) => quote);
    const text =
      typeof document === 'string' ? document : document.lines.map((line) => line.text).join('\n');
    if (sibling.want === 'nothing') expect(quotes).toEqual([]);
    else expect(quotes.filter((quote) => touches(text, quote, sibling.want))).not.toEqual([]);
  });
});
