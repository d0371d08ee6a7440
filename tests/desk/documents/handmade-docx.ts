// A .docx made by hand, part by part, as a stranger's word processor may write it.
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

export interface Handmade {
  /** XML inside `w:body`. */
  readonly body: string;
  readonly footnotes?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Id of a relationship → address. */
  readonly links?: Readonly<Record<string, string>>;
}

/** The bytes of the document. */
export function handmadeDocx({ body, footnotes, styles, numbering, links }: Handmade): Uint8Array {
  const root = (name: string, content: string): Uint8Array =>
    strToU8(`<?xml version="1.0"?><w:${name} ${W} ${R} ${MC}>${content}</w:${name}>`);
  const relations = Object.entries(links ?? {}).map(
    ([id, target]) =>
      `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return zipSync({
    'word/document.xml': root('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    ...(footnotes === undefined ? {} : { 'word/footnotes.xml': root('footnotes', footnotes) }),
    ...(styles === undefined ? {} : { 'word/styles.xml': root('styles', styles) }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': root('numbering', numbering) }),
  });
}

/** A paragraph of plain text. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** A run of plain text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
