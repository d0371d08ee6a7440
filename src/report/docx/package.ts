// Compiles a docx document synchronously and zips its parts.
import { Packer, type Document } from 'docx';
import { strToU8, zipSync } from 'fflate';

/** `docx` compiles its parts synchronously, but its typings keep the compiler private. */
interface SyncPacker {
  readonly compiler: { compile(document: Document): Map<string, string | Uint8Array> };
}

/**
 * The document's parts by path. Its times are set to `at` (ISO 8601): docx writes the present time,
 * and two runs over the same data shall give the same document.
 */
export function compileParts(document: Document, at: string): Map<string, string | Uint8Array> {
  const parts = new Map((Packer as unknown as SyncPacker).compiler.compile(document));
  const core = parts.get('docProps/core.xml');
  if (typeof core === 'string') {
    parts.set(
      'docProps/core.xml',
      core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${at}`),
    );
  }
  return parts;
}

/** Zips parts into the bytes of a .docx file; the same parts give the same bytes. */
export function zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [path, part] of parts) files[path] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files, { mtime: ZIP_TIME, level: 6 });
}

/** The earliest time that a zip can state; local time, as the format wants it. */
const ZIP_TIME = '1980-01-01T00:00:00';
