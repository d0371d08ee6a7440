// Files that others may be reading while we write: each changes in one step or not at all.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * @param {string} path
 * @param {string} text
 * @param {string} [staging] folder on the same disk for the half-written file
 */
export function writeWhole(path, text, staging = dirname(path)) {
  if (textOf(path) === text) return;
  mkdirSync(staging, { recursive: true });
  const staged = join(staging, `${basename(path)}.${process.pid}.new`);
  writeFileSync(staged, text);
  renameSync(staged, path);
}

/**
 * Leaves exactly these files in the folder, whatever was in it before.
 *
 * @param {string} folder
 * @param {Record<string, string>} files name → text
 * @param {string} staging as for writeWhole: not the folder itself, or a crash would leave
 *   something in it
 */
export function fillFolder(folder, files, staging) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeWhole(join(folder, name), text, staging);
  }
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** @param {string} path */
function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
