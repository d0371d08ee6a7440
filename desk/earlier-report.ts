// The earlier version of a report in its folder, to tell what changed since.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinishedDocument } from '../src/proofread/finished-document';
import { readDocx } from './documents/read-docx.ts';

/** The newest .docx of that name, final or a draft, with or without a number; null without one we can read. */
export async function earlierReport(
  folder: string,
  name: string,
): Promise<FinishedDocument | null> {
  const newest = await newestOf(folder, name);
  if (newest === null) return null;
  try {
    return readDocx(await readFile(newest), newest);
  } catch {
    // Somebody's file of that name, open elsewhere or no .docx: it stops no report.
    return null;
  }
}

async function newestOf(folder: string, name: string): Promise<string | null> {
  const files = await readdir(folder).catch((): string[] => []);
  const isOfName = (file: string): boolean =>
    file.startsWith(name) && /^(?:-du-thao)?(?:-\d+)?\.docx$/.test(file.slice(name.length));
  let newest: { path: string; time: number } | null = null;
  for (const file of files.filter(isOfName)) {
    const path = join(folder, file);
    const time = (await stat(path)).mtimeMs;
    if (!newest || time > newest.time) newest = { path, time };
  }
  return newest?.path ?? null;
}
