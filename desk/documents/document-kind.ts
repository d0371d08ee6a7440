// Tells from its bytes what a file that should be a finished document really is.

/** What a file is that is offered as a document. */
export type DocumentKind =
  | 'empty'
  | 'docx'
  | 'text'
  | 'workbook'
  | 'slides'
  | 'open-document'
  | 'pdf'
  | 'rtf'
  | 'web-page'
  | 'old-word'
  | 'password'
  | 'picture'
  | 'damaged-document'
  | 'not-document';

const SIGNATURES: readonly (readonly [DocumentKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
// [MS-CFB] 2.2: old and encrypted documents of Office alike.
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of parts by which a zip package is known. */
const PACKAGES: readonly (readonly [DocumentKind, string])[] = [
  ['docx', 'word/document'],
  ['workbook', 'xl/workbook'],
  ['slides', 'ppt/presentation'],
  ['open-document', 'mimetypeapplication/vnd.oasis.opendocument'],
];

/** The kind of a file by its content; its name says nothing here. */
export function documentKind(bytes: Uint8Array): DocumentKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 0, 4096).trim() === '' && buffer.length <= 4096) return 'empty';
  const begins = (signature: readonly number[]): boolean =>
    signature.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) {
    return PACKAGES.find(([, part]) => buffer.includes(part))?.[0] ?? 'damaged-document';
  }
  if (begins(COMPOUND_FILE)) {
    return buffer.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'old-word';
  }
  const known = SIGNATURES.find(([, signature]) => begins(signature));
  if (known) return known[0];
  const start = buffer.toString('latin1', 0, 1024);
  if (/^\W{0,3}\s*<(?:!doctype html|html)/i.test(start)) return 'web-page';
  const isUtf16 = begins([0xff, 0xfe]) || begins([0xfe, 0xff]);
  return isUtf16 || !start.includes('\0') ? 'text' : 'not-document';
}
