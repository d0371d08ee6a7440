// Tells from its first bytes what a file that should be an .xlsx workbook really is.

/** What a file is that is offered as a workbook. */
export type FileKind = 'empty' | 'package' | 'old-excel' | 'password' | 'other';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
// [MS-CFB] 2.2: the signature of a compound file, in which Office keeps both old and encrypted documents.
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(text, 'utf16le'),
  );
}

/** The kind of a file by its content; its name says nothing here. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'package';
  if (!startsWith(bytes, COMPOUND_FILE)) return 'other';
  // [MS-OFFCRYPTO] 2.3.4: an encrypted workbook is a stream of this name.
  return containsUtf16(bytes, 'EncryptedPackage') ? 'password' : 'old-excel';
}
