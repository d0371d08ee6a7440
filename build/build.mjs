// npm run build: src/ → dist/, exactly the five files that clasp sends to Google.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildFailure, failureText } from './failure.mjs';
import { sourceState, stampBuild } from './freshness.mjs';
import { guidePage } from './guide.mjs';
import { menuHandlers, menuScript } from './menu-handlers.mjs';
import { panelPage } from './panel.mjs';
import { projectRoot } from './project.mjs';
import { BUNDLE_GLOBAL, serverBundle } from './server.mjs';
import { entryScript } from './stubs.mjs';
import { fillFolder } from './write-whole.mjs';

/**
 * @typedef {{
 *   files: Record<string, string>,
 *   packages: import('./notices.mjs').Package[],
 *   metafile: import('esbuild').Metafile
 * }} Built `files`: name in dist/ → text; `packages`: whose code is in them;
 *   `metafile`: esbuild's account of bundle.js
 */

/**
 * Makes the five files in memory. Nothing is written: a build that fails leaves dist/ as it was.
 *
 * @param {string} [root] project folder
 * @returns {Promise<Built>}
 */
export async function make(root = projectRoot) {
  // In this order: esbuild is the better teller of what does not parse.
  const [server, panel] = await Promise.all([serverBundle(root), panelPage(root)]);
  const menu = menuScript(menuHandlers(server.text, BUNDLE_GLOBAL), BUNDLE_GLOBAL);
  const entry = [entryScript(root, BUNDLE_GLOBAL), menu].filter((part) => part !== '').join('\n');
  const files = {
    'appsscript.json': manifest(root),
    'bundle.js': server.text,
    'entry.js': entry,
    'guide.html': guidePage(root),
    'panel.html': panel.text,
  };
  const packages = [...server.packages, ...panel.packages];
  return { files, packages, metafile: server.metafile };
}

/**
 * @param {string} [root] project folder
 * @returns {Promise<Built>}
 */
export async function build(root = projectRoot) {
  const sources = sourceState(root);
  const built = await make(root);
  fillFolder(join(root, 'dist'), built.files, join(root, '.build'));
  stampBuild(root, sources);
  return built;
}

/** @param {string} root */
function manifest(root) {
  const text = readFileSync(join(root, 'appsscript.json'), 'utf8');
  try {
    JSON.parse(text);
  } catch (thrown) {
    throw new BuildFailure(`appsscript.json: ${/** @type {Error} */ (thrown).message}`);
  }
  return text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { files } = await build();
    for (const [name, text] of Object.entries(files)) {
      const kilobytes = (Buffer.byteLength(text) / 1000).toFixed(1);
      console.error(`dist/${name.padEnd(16)} ${kilobytes.padStart(7)} kB`);
    }
  } catch (thrown) {
    console.error(failureText(thrown));
    process.exitCode = 1;
  }
}
