// Which workbook the page works on: the file that was named, or a copy of the example under out/.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DeskError } from '../desk-error.ts';
import { readInputFile, writeNewFile, writeWholeFile } from '../files.ts';

/** A workbook and the one place to which it is saved. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly path: string;
  /** True: nobody named a file, so the example's copy is worked on. */
  readonly isCopy: boolean;
}

/** @throws DeskError when the file can't be read or isn't an .xlsx */
export async function namedWorkbook(path: string): Promise<WorkbookFile> {
  if (!/\.xlsx$/i.test(path)) throw new DeskError('file.extension', { file: path });
  return { bytes: await readInputFile(path), path, isCopy: false };
}

/** The copy as it was saved last time, else the example itself; only saving makes the copy. */
export async function copyOfExample(example: string, folder: string): Promise<WorkbookFile> {
  const path = join(folder, basename(example));
  const kept = await stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return { bytes: await readInputFile(kept ? path : example), path, isCopy: true };
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Saves a workbook again and again without ever writing over what somebody else wrote. */
export class Saving {
  readonly folder: string;
  #path: string;
  #known: string | null;

  constructor({ path, bytes }: WorkbookFile) {
    this.#path = path;
    this.folder = dirname(path);
    this.#known = digest(bytes);
  }

  get path(): string {
    return this.#path;
  }

  /**
   * Writes the file. When somebody changed it since it was opened or saved, it stays and a file
   * with a number takes the content, from now on.
   * @throws DeskError `file.unwritable`
   */
  async write(bytes: Uint8Array): Promise<{ path: string; besides: boolean }> {
    const there = await readInputFile(this.#path).catch(() => null);
    const besides = there !== null && digest(there) !== this.#known;
    if (besides) this.#path = await this.writeBesides(bytes);
    else await writeWholeFile(this.#path, bytes);
    this.#known = digest(bytes);
    return { path: this.#path, besides };
  }

  /** Writes a new file beside, its name ending in `mark` and, where that is taken, a number. */
  async writeBesides(bytes: Uint8Array, mark = ''): Promise<string> {
    for (let number = mark === '' ? 2 : 1; ; number++) {
      const ending = number === 1 ? mark : `${mark}-${number}`;
      const path = this.#path.replace(/\.xlsx$/i, (extension) => `${ending}${extension}`);
      try {
        await writeNewFile(path, bytes);
        return path;
      } catch (failure) {
        if (!(failure instanceof DeskError) || failure.code !== 'file.exists') throw failure;
      }
    }
  }
}
