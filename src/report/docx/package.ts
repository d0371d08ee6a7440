// Compiles a docx document synchronously and zips its parts.
import { Packer, type Document } from 'docx';
import { strToU8, zipSync } from 'fflate';

/** `docx` compiles its parts synchronously, but its typings keep the compiler private. */
interface SyncPacker {
  readonly compiler: { compile(document: Document): Map<string, string | Uint8Array> };
}

/**
 * The document's parts by path. Its times are set to `at` (ISO 8601) and its links numbered: docx
 * writes the present time and random ids, and two runs over the same data shall give the same parts.
 * With `mirrored` the margins change places on the back of each sheet.
 */
export function compileParts(
  document: Document,
  at: string,
  mirrored = false,
): Map<string, string | Uint8Array> {
  const parts = new Map((Packer as unknown as SyncPacker).compiler.compile(document));
  const core = parts.get('docProps/core.xml');
  if (typeof core === 'string') {
    parts.set(
      'docProps/core.xml',
      core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`),
    );
  }
  const settings = parts.get('word/settings.xml');
  if (mirrored && typeof settings === 'string') {
    // The library has no name for it; its place is before all that it writes but the background.
    const before = /<w:settings[^>]*>(?:<w:displayBackgroundShape[^>]*>)?/;
    parts.set('word/settings.xml', settings.replace(before, '$&<w:mirrorMargins/>'));
  }
  for (const [path, part] of parts) {
    if (typeof part === 'string' && path.endsWith('.rels')) numberLinks(parts, path, part);
  }
  return parts;
}

/** Gives a part's hyperlinks ids in their order. */
function numberLinks(parts: Map<string, string | Uint8Array>, path: string, rels: string): void {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
  const text = parts.get(owner);
  if (typeof text !== 'string') return;
  const ids = new Map<string, string>();
  const numbered = text.replace(
    /(<w:hyperlink [^>]*r:id=")([^"]+)/g,
    (_, lead: string, id: string) => {
      const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
      ids.set(id, known);
      return lead + known;
    },
  );
  if (ids.size === 0) return;
  parts.set(owner, numbered);
  parts.set(
    path,
    rels.replace(/ Id="([^"]+)"/g, (_, id: string) => ` Id="${ids.get(id) ?? id}"`),
  );
}

/** Zips parts into the bytes of a .docx file; the same parts give the same bytes. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, part] of parts) files[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files, { mtime: ZIP_TIME, level: 6 });
}

/** The earliest time that a zip can state; local time, as the format wants it. */
const ZIP_TIME = '1980-01-01T00:00:00';
