// Whether dist/ is what the sources as they stand would make: told by name, size and time of each
// file, so that a start without changes need not build.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.mjs';

const SOURCES = ['appsscript.json', 'build', 'package.json', 'package-lock.json', 'src'];
const STAMP = join('.build', 'dist.stamp');

/**
 * @param {string} root
 * @returns {boolean}
 */
export function isFresh(root) {
  return read(join(root, STAMP)) === stamp(root, sourceState(root));
}

/**
 * @param {string} root where dist/ has just been made
 * @param {string} sources their state before it was made: a file saved meanwhile makes dist/ old
 */
export function stampBuild(root, sources) {
  writeWhole(join(root, STAMP), stamp(root, sources));
}

/**
 * @param {string} root
 * @returns {string} changes when any file changes that dist/ is made from
 */
export function sourceState(root) {
  return digest(root, SOURCES);
}

/**
 * @param {string} root
 * @param {string} sources
 */
function stamp(root, sources) {
  return `${sources} ${digest(root, ['dist'])}`;
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
