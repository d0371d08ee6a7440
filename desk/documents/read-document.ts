// Reads the document that somebody names: a .docx as lines with links, a text file as its text.
import { basename } from 'node:path';
import type { FinishedDocument } from '../../src/proofread/finished-document.ts';
import { DeskError } from '../desk-error.ts';
import { readInputFile } from '../files.ts';
import { documentKind } from './document-kind.ts';
import { readDocx } from './read-docx.ts';

/**
 * A .docx as its lines; a text file as text, which the bundle takes apart.
 * @throws DeskError `file.…` or `document.unreadable`, saying what the file is and what to do
 */
export async function readDocument(path: string): Promise<FinishedDocument | string> {
  const bytes = await readInputFile(path);
  const file = basename(path);
  const kind = documentKind(bytes);
  if (kind === 'text') return decoded(bytes, file);
  if (kind !== 'docx') throw new DeskError('document.unreadable', { file, reason: kind });
  const document = readDocx(bytes, file);
  if (document.lines.length === 0) {
    throw new DeskError('document.unreadable', { file, reason: 'no-text' });
  }
  return document;
}

function decoded(bytes: Uint8Array, file: string): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DeskError('document.unreadable', { file, reason: 'not-utf-8' }, cause);
  }
}
