// Opens a .docx again, apart from the library that wrote it: parts, paragraphs, footnotes, sections.
import { strFromU8, unzipSync } from 'fflate';

/** A piece of a paragraph as it is in the file. */
export interface OpenedRun {
  readonly text: string;
  /** The run's properties, XML. */
  readonly look: string;
}

export interface OpenedParagraph {
  /** Footnote references read as `[n]`. */
  readonly text: string;
  readonly style: string | null;
  /** The paragraph's properties, XML. */
  readonly look: string;
  readonly runs: readonly OpenedRun[];
}

export interface OpenedDocx {
  readonly parts: Readonly<Record<string, string>>;
  /** Paragraphs with text, tables' too, in the order of the file. */
  readonly paragraphs: readonly OpenedParagraph[];
  /** Footnote number → its paragraphs. */
  readonly footnotes: ReadonlyMap<number, readonly OpenedParagraph[]>;
  /** The body's `sectPr` elements. */
  readonly sections: readonly string[];
  /** Id of a relationship of the document → part; links outwards are left out. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Opens the bytes of a .docx. Throws where a part has tags that do not match. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
  for (const [name, part] of Object.entries(parts)) assertWellFormed(name, part);
  const body = parts['word/document.xml'] ?? '';
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  return {
    parts,
    paragraphs: paragraphsOf(body),
    footnotes: new Map(
      elements(parts['word/footnotes.xml'] ?? '', 'w:footnote')
        .filter((xml) => !/^<w:footnote [^>]*w:type=/.test(xml))
        .map((xml) => [Number(/w:id="(-?\d+)"/.exec(xml)?.[1]), paragraphsOf(xml)]),
    ),
    sections: elements(body, 'w:sectPr'),
    targets: new Map(
      [...relations.matchAll(/<Relationship (?![^>]*External)[^>]*>/g)].map(([tag]) => [
        attribute(tag, 'Id') ?? '',
        `word/${attribute(tag, 'Target') ?? ''}`,
      ]),
    ),
  };
}

/** The value of an attribute in a tag, or in the first tag of some XML that has it. */
export function attribute(xml: string, name: string): string | null {
  return new RegExp(`[\\s]${name}="([^"]*)"`).exec(xml)?.[1] ?? null;
}

/** Elements of one name that have content, in order; of nested ones the inner text only once. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*[^/])?>.*?</${name}>`, 'gs')) ?? [];
}

function paragraphsOf(xml: string): OpenedParagraph[] {
  return elements(xml, 'w:p')
    .map((paragraph) => {
      const look = elements(paragraph, 'w:pPr')[0] ?? '';
      const runs = elements(paragraph.replace(look, ''), 'w:r').map((run) => ({
        text: runText(run),
        look: elements(run, 'w:rPr')[0] ?? '',
      }));
      const style = /<w:pStyle w:val="([^"]*)"/.exec(look)?.[1] ?? null;
      return { text: runs.map(({ text }) => text).join(''), style, look, runs };
    })
    .filter(({ text }) => text !== '');
}

function runText(run: string): string {
  const reference = /<w:footnoteReference [^>]*w:id="(\d+)"/.exec(run);
  if (reference) return `[${reference[1]!}]`;
  return [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
    .map(([, text]) => (text === undefined ? '\t' : unescaped(text)))
    .join('');
}

function unescaped(text: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name]!);
}

function assertWellFormed(name: string, xml: string): void {
  const open: string[] = [];
  for (const [, closing, tag, single] of xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)[^>]*?(\/?)>/g)) {
    if (closing) {
      const expected = open.pop();
      if (expected !== tag) throw new Error(`${name}: </${tag!}> closes <${expected ?? ''}>`);
    } else if (!single) open.push(tag!);
  }
  if (open.length > 0) throw new Error(`${name}: <${open.join('><')}> never closed`);
  if (/&(?!(?:lt|gt|quot|apos|amp|#x?[\da-fA-F]+);)/.test(xml)) throw new Error(`${name}: bare &`);
}
