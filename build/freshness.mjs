// Whether a made folder is what the sources as they stand would make: told by name, size and time of
// each file, so that a start without changes need not build.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDES } from './guide.mjs';
import { writeWhole } from './write-whole.mjs';

/**
 * @typedef {{ folder: string, sources: string[], stamp: string }} Made a folder that is made from
 *   `sources`, and the file that remembers for which state of both; all from the root
 */

/** @type {Made} */
const DIST = {
  folder: 'dist',
  sources: ['appsscript.json', 'build', ...GUIDES, 'package.json', 'package-lock.json', 'src'],
  stamp: join('.build', 'dist.stamp'),
};

/**
 * @param {string} root
 * @param {Made} [made] dist/ unless given
 * @returns {boolean}
 */
export function isFresh(root, made = DIST) {
  return read(join(root, made.stamp)) === stamp(root, sourceState(root, made), made);
}

/**
 * @param {string} root where the folder has just been made
 * @param {string} sources their state before it was made: a file saved meanwhile makes it old
 * @param {Made} [made] dist/ unless given
 */
export function stampBuild(root, sources, made = DIST) {
  writeWhole(join(root, made.stamp), stamp(root, sources, made));
}

/**
 * @param {string} root
 * @param {Made} [made] dist/ unless given
 * @returns {string} changes when any file changes that the folder is made from
 */
export function sourceState(root, made = DIST) {
  return digest(root, made.sources);
}

/**
 * @param {string} root
 * @param {string} sources
 * @param {Made} made
 */
function stamp(root, sources, made) {
  return `${sources} ${digest(root, [made.folder])}`;
}

/**
 * @param {string} root
 * @param {string[]} paths
 */
function digest(root, paths) {
  const hash = createHash('sha256');
  for (const line of paths.flatMap((path) => describe(root, path))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function describe(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [`${path} -`];
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => describe(root, join(path, name)));
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
