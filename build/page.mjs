// The desk's page: its scripts, styles and templates in .build/page/, the spreadsheet library inside.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './esbuild.mjs';
import { isFresh, sourceState, stampBuild } from './freshness.mjs';
import { fillFolder } from './write-whole.mjs';

const SOURCES = 'desk/page/browser';

/** @type {import('./freshness.mjs').Made} */
const PAGE = {
  folder: join('.build', 'page'),
  sources: ['build', 'desk', 'package-lock.json'],
  stamp: join('.build', 'page.stamp'),
};

/** Made file → the source that it is bundled from. */
const BUNDLES = {
  'page.js': 'main.ts',
  'report.js': 'report.ts',
  'run-shim.js': 'run-shim.ts',
  'page.css': 'styles.css',
};

const COPIES = ['index.html', 'report.html'];

/**
 * Makes the page unless it is there for the sources as they stand.
 *
 * @param {string} root project folder
 * @returns {Promise<string>} the folder with its files
 */
export async function makePage(root) {
  const folder = join(root, PAGE.folder);
  if (isFresh(root, PAGE)) return folder;
  const sources = sourceState(root, PAGE);
  const bundles = await Promise.all(
    Object.entries(BUNDLES).map(async ([name, entry]) => [name, await bundled(root, entry)]),
  );
  const copies = COPIES.map((name) => [name, readFileSync(join(root, SOURCES, name), 'utf8')]);
  fillFolder(folder, Object.fromEntries([...bundles, ...copies]), join(root, '.build'));
  stampBuild(root, sources, PAGE);
  return folder;
}

/**
 * @param {string} root
 * @param {string} entry
 */
async function bundled(root, entry) {
  const { text } = await bundle(root, {
    entryPoints: [`${SOURCES}/${entry}`],
    format: 'iife',
    legalComments: 'eof',
    // Of the icon font the one form that every browser since 2016 takes.
    loader: {
      '.xml': 'text',
      '.woff2': 'dataurl',
      '.woff': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'empty',
    },
    minify: true,
    platform: 'browser',
    target: 'es2022',
  });
  return text;
}
