// The bytes of a .docx → the lines of a finished document.
import { strFromU8, unzipSync } from 'fflate';
import type { FinishedDocument } from '../../src/proofread/finished-document.ts';
import { DeskError } from '../desk-error.ts';
import { MOST_UNPACKED } from '../unpacked-size.ts';
import { docxLines, notesById } from './docx-lines.ts';
import { child, children, parseXml, type XmlElement } from './xml-tree.ts';

/**
 * Reads a .docx; `file` is its name, for messages.
 * @throws DeskError `document.unreadable`
 */
export function readDocx(bytes: Uint8Array, file: string): FinishedDocument {
  const part = partReader(bytes, file);
  const main = mainPart(part);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const body = child(part(main), 'w:body');
  if (!body) throw unreadable(file, 'not-word');
  const footnotes = part(`${folder}footnotes.xml`);
  const endnotes = part(`${folder}endnotes.xml`);
  const targets = (name: string): Map<string, string> =>
    externalTargets(part(`${folder}_rels/${name}.xml.rels`));
  const lines = docxLines({
    body,
    styles: part(`${folder}styles.xml`),
    numbering: part(`${folder}numbering.xml`),
    notes: { footnote: notesById(footnotes), endnote: notesById(endnotes) },
    targets: {
      body: targets(main.slice(folder.length).replace(/\.xml$/, '')),
      footnote: targets('footnotes'),
      endnote: targets('endnotes'),
    },
  });
  return { lines };
}

type PartReader = (name: string) => XmlElement | undefined;

function partReader(bytes: Uint8Array, file: string): PartReader {
  let parts: Record<string, Uint8Array>;
  let size = 0;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/.test(name)) return false;
        size += originalSize;
        return size <= MOST_UNPACKED;
      },
    });
  } catch (cause) {
    throw unreadable(file, 'damaged-document', cause);
  }
  if (size > MOST_UNPACKED) throw unreadable(file, 'too-large');
  return (name) => {
    const part = parts[name];
    if (!part) return undefined;
    try {
      return parseXml(strFromU8(part));
    } catch (cause) {
      throw unreadable(file, 'damaged-document', cause);
    }
  };
}

/** The part that the package names as its document; Word's own place for it otherwise. */
function mainPart(part: PartReader): string {
  const relation = children(part('_rels/.rels'), 'Relationship').find(({ attributes }) =>
    attributes['Type']?.endsWith('/officeDocument'),
  );
  return relation?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
}

function externalTargets(relations: XmlElement | undefined): Map<string, string> {
  return new Map(
    children(relations, 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']),
  );
}

function unreadable(file: string, reason: string, cause?: unknown): DeskError {
  return new DeskError('document.unreadable', { file, reason }, cause);
}
