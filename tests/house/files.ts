// The files of the project as they lie on disk, without what is installed or made.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../build/project.mjs';

const MADE = new Set(['.build', '.git', 'coverage', 'dist', 'node_modules', 'out']);

/**
 * @param under folder from the project root; all of it when empty
 * @param pattern which paths
 * @returns paths from the project root, `/` between folders, sorted
 */
export function files(under = '', pattern = /(?:)/): string[] {
  return walk(under)
    .filter((path) => pattern.test(path))
    .sort();
}

/** Text of a file of the project. */
export function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** Whether a file is text: no byte 0 in it. Spreadsheets, documents and pictures have some. */
export function isText(path: string): boolean {
  return !readFileSync(join(projectRoot, path)).includes(0);
}

function walk(folder: string): string[] {
  const entries = readdirSync(join(projectRoot, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    // A file of the name .git stands where the folder is another's worktree.
    if (MADE.has(entry.name)) return [];
    if (entry.isDirectory()) return walk(path);
    return entry.isFile() ? [path] : [];
  });
}
