// Where a report's two files go: over our own older ones, never over anybody else's work.
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { idOfHash } from './documents/document-id.ts';
import { DeskError } from './desk-error.ts';
import { writeWholeFile } from './files.ts';

/** Remembers, in the output folder, what we wrote there. */
export const SIDECAR = '.so-bao-cao.json';

export interface WrittenReport {
  docx: string;
  text: string;
  /** True when files of that name stood there that are not ours or were changed, so a number was added. */
  numbered: boolean;
}

type Ledger = Record<string, string>;

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

async function readIfThere(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return null;
    // A folder of that name, or a file that may not be read: not ours to replace.
    return new Uint8Array();
  }
}

/** Makes the folder; a file in its place is an error, and no reason to try other numbers. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
    throw new DeskError('file.unwritable', { file: folder, detail }, cause);
  }
}

async function readLedger(folder: string): Promise<Ledger> {
  const bytes = await readIfThere(join(folder, SIDECAR));
  if (!bytes) return {};
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const files = (parsed as { files?: unknown } | null)?.files;
    return typeof files === 'object' && files !== null ? { ...(files as Ledger) } : {};
  } catch {
    // Somebody's edit: without it every file counts as somebody else's, which loses nothing.
    return {};
  }
}

/** Writes `name`.docx and `name`.txt into the folder, both with the same number where one is needed. */
export async function writeReportFiles(
  folder: string,
  name: string,
  docx: Uint8Array,
  text: string,
): Promise<WrittenReport> {
  await makeFolder(folder);
  const ledger = await readLedger(folder);
  const mayWrite = async (file: string): Promise<boolean> => {
    const there = await readIfThere(join(folder, file));
    return there === null || sha256(there) === ledger[file];
  };
  for (let number = 1; ; number++) {
    const base = number === 1 ? name : `${name}-${number}`;
    const [docxName, textName] = [`${base}.docx`, `${base}.txt`];
    if (!((await mayWrite(docxName)) && (await mayWrite(textName)))) continue;
    ledger[docxName] = sha256(docx);
    ledger[textName] = sha256(text);
    // The ledger last: should writing fail, an unknown file is kept rather than replaced.
    await writeWholeFile(join(folder, docxName), docx);
    await writeWholeFile(join(folder, textName), text);
    await writeWholeFile(join(folder, SIDECAR), `${JSON.stringify({ files: ledger }, null, 2)}\n`);
    return { docx: join(folder, docxName), text: join(folder, textName), numbered: number > 1 };
  }
}

/** A report in the folder. Its id is that of the content that we wrote; somebody may have edited the file since. */
export interface OwnReport {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The .docx in the folder that we wrote. */
export async function ownReports(folder: string): Promise<OwnReport[]> {
  const found: OwnReport[] = [];
  for (const [name, hash] of Object.entries(await readLedger(folder))) {
    if (!name.endsWith('.docx') || basename(name) !== name) continue;
    const bytes = await readIfThere(join(folder, name));
    if (bytes && bytes.length > 0) found.push({ id: idOfHash(hash), name, bytes });
  }
  return found;
}
