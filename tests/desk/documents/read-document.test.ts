// Files that people name: what is read, and what is said about those that are no documents.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DeskError } from '../../../desk/desk-error.ts';
import { readDocument } from '../../../desk/documents/read-document.ts';
import { temporaryFolder } from '../fixture-build.ts';
import { handmadeDocx, paragraph } from './handmade-docx';

const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));

function written(name: string, bytes: Uint8Array | string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, bytes);
  return path;
}

async function failure(path: string): Promise<DeskError> {
  const caught: unknown = await readDocument(path).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (caught instanceof DeskError) return caught;
  throw new Error(`no DeskError but ${String(caught)}`);
}

describe('a document', () => {
  it('of Word is read whatever its name', async () => {
    const bytes = handmadeDocx({ body: paragraph('Lúa đạt 509 ha.') });
    const document = await readDocument(written('bao-cao', bytes));
    expect(document).toMatchObject({ lines: [{ text: 'Lúa đạt 509 ha.', kind: 'paragraph' }] });
  });

  const utf16 = Buffer.from('\ufeffLúa đạt', 'utf16le');
  it.each<[string, Uint8Array | string]>([
    ['UTF-8', 'Lúa đạt'],
    ['UTF-8 with its mark', '\ufeffLúa đạt'],
    ['UTF-16', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ])('of plain text is read in %s', async (_encoding, content) => {
    expect(await readDocument(written('a.txt', content))).toBe('Lúa đạt');
  });
});

describe('no document', () => {
  const compound = (text: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(text, 'utf16le'),
    ]);
  it.each<[string, string, Uint8Array | string, string]>([
    ['an empty file', 'a.txt', '', 'rỗng'],
    ['blanks only', 'a.txt', ' \r\n\n', 'rỗng'],
    ['an old Word file', 'a.doc', compound('WordDocument'), 'Word đời cũ'],
    ['one with a password', 'a.docx', compound('EncryptedPackage'), 'mật khẩu'],
    ['a PDF', 'a.pdf', '%PDF-1.7', 'PDF'],
    ['a PDF renamed', 'a.docx', '%PDF-1.7', 'PDF'],
    ['a workbook', 'a.xlsx', zip('xl/workbook.xml'), 'check'],
    ['slides', 'a.pptx', zip('ppt/presentation.xml'), 'trình chiếu'],
    ['another zip', 'a.docx', zip('readme.txt'), 'hỏng'],
    ['half a document', 'a.docx', zip('word/document.xml').subarray(0, 60), 'hỏng'],
    ['a document without a body', 'a.docx', zip('word/document.xml'), 'thân văn bản'],
    ['a scan', 'a.docx', handmadeDocx({ body: paragraph('') }), 'không có chữ'],
    ['a photograph', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'ảnh'],
    ['RTF', 'a.rtf', '{\\rtf1 abc}', 'RTF'],
    ['a saved page', 'a.doc', '<html><body>abc', 'trang web'],
    ['letters of an old code', 'a.txt', Buffer.from([0x55, 0xfb, 0x20, 0x62]), 'UTF-8'],
    ['a program', 'a.exe', Buffer.from([0x4d, 0x5a, 0, 0]), 'không phải văn bản'],
  ])('%s gets a clear message', async (_case, name, content, words) => {
    const error = await failure(written(name, content));
    expect(error.code).toBe('document.unreadable');
    const [vi, en] = (['vi', 'en'] as const).map((language) => error.inLanguage(language));
    expect(vi).toContain(words);
    expect(vi).toContain(name);
    expect(en).not.toBe(vi);
    expect(`${vi}${en}`).not.toMatch(/\{\w+\}|undefined/);
  });

  it.each(['file.missing', 'file.is-folder'])('%s is said as such', async (code) => {
    const path = join(temporaryFolder(), 'a');
    if (code === 'file.is-folder') mkdirSync(path);
    expect((await failure(path)).code).toBe(code);
  });
});
