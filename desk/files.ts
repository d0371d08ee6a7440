// Files on disk: read with clear words, written whole or not at all.
import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DeskError } from './desk-error.ts';

function systemCode(failure: unknown): string {
  return failure instanceof Error && 'code' in failure ? String(failure.code) : String(failure);
}

/** @throws DeskError `file.missing`, `file.is-folder`, `file.unreadable` */
export async function readInputFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const detail = systemCode(cause);
    if (detail === 'ENOENT' || detail === 'ENOTDIR') {
      throw new DeskError('file.missing', { file: path }, cause);
    }
    if (detail === 'EISDIR') throw new DeskError('file.is-folder', { file: path }, cause);
    throw new DeskError('file.unreadable', { file: path, detail }, cause);
  }
}

/** Writes beside the target first, so that a failure half way leaves no half of a file. */
async function temporaryFile(path: string, content: Uint8Array | string): Promise<string> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  return temporary;
}

/**
 * Writes a file, in place of an older one.
 * @throws DeskError `file.unwritable`
 */
export async function writeWholeFile(path: string, content: Uint8Array | string): Promise<void> {
  let temporary: string | undefined;
  try {
    temporary = await temporaryFile(path, content);
    await rename(temporary, path);
  } catch (cause) {
    if (temporary) await rm(temporary, { force: true });
    throw new DeskError('file.unwritable', { file: path, detail: systemCode(cause) }, cause);
  }
}

/**
 * Writes a file that must not exist yet.
 * @throws DeskError `file.exists`, `file.unwritable`
 */
export async function writeNewFile(path: string, content: Uint8Array | string): Promise<void> {
  const unwritable = (cause: unknown): DeskError =>
    new DeskError('file.unwritable', { file: path, detail: systemCode(cause) }, cause);
  const temporary = await temporaryFile(path, content).catch((cause: unknown) =>
    Promise.reject(unwritable(cause)),
  );
  try {
    await takeFreePlace(temporary, path);
  } catch (cause) {
    if (systemCode(cause) === 'EEXIST') throw new DeskError('file.exists', { file: path }, cause);
    throw unwritable(cause);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Unlike rename, neither of these ever takes another file's place. */
async function takeFreePlace(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (failure) {
    if (systemCode(failure) === 'EEXIST') throw failure;
    // Not every file system has links.
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
}
