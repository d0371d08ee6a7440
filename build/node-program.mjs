// Runs a TypeScript program of ours in this process, with dist/ made first: the desk, the bench.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './esbuild.mjs';
import { isFresh } from './freshness.mjs';
import { writeWhole } from './write-whole.mjs';

/**
 * The program is its entry file's top level: it finds its arguments in process.argv and the
 * project folder in SO_BAO_CAO_ROOT. Packages are not bundled in.
 *
 * @param {string} root project folder
 * @param {{ entry: string, name: string, args: string[] }} program `entry` from the root,
 *   `name` of the file that is made in .build/
 */
export async function runProgram(root, { entry, name, args }) {
  if (!isFresh(root)) {
    // Only now: it loads the TypeScript parser, which takes longer than all else here.
    const { build } = await import('./build.mjs');
    await build(root);
  }
  const path = join(root, '.build', `${name}.mjs`);
  const { text, map } = await bundle(root, {
    entryPoints: [entry],
    entryNames: name,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    packages: 'external',
    platform: 'node',
    sourcemap: 'linked',
    target: 'node20',
  });
  writeWhole(path, text);
  if (map !== undefined) writeWhole(`${path}.map`, map);
  process.setSourceMapsEnabled(true);
  process.env.SO_BAO_CAO_ROOT = root;
  process.argv = [process.execPath, path, ...args];
  await import(pathToFileURL(path).href);
}
