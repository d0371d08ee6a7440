// What is in a finished .docx: texts of its paragraphs, rows, links; to show that two say the same.
import { strFromU8, unzipSync } from 'fflate';

/** The content of a document. */
export interface Opened {
  /** Of every paragraph with text, body, tables and footnotes, sorted. */
  readonly paragraphs: readonly string[];
  readonly rows: number;
  readonly links: number;
}

/** Opens the bytes of a .docx. */
export function opened(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes);
  const xml = ['word/document.xml', 'word/footnotes.xml']
    .map((path) => strFromU8(parts[path] ?? new Uint8Array()))
    .join('');
  const paragraphs = xml.match(/<w:p[ >](?:(?!<\/w:p>).)*/gs) ?? [];
  return {
    paragraphs: paragraphs
      .map((one) => [...one.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''))
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .sort(),
    rows: xml.match(/<w:tr[ >]/g)?.length ?? 0,
    links: xml.match(/<w:hyperlink |<w:instrText[^>]*>HYPERLINK /g)?.length ?? 0,
  };
}
