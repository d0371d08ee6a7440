// The server side of the add-in: src/main.ts and all it needs, as one script with one global.
import { join } from 'node:path';
import { BuildFailure } from './failure.mjs';
import { APPS_SCRIPT_TARGET, bundle } from './esbuild.mjs';
import { bundledPackages, notices } from './notices.mjs';
import { lazySurface } from './stubs.mjs';

/** The one global of bundle.js; the stubs of entry.js call it. */
export const BUNDLE_GLOBAL = 'SoBaoCao';

/**
 * Platform "browser" picks the builds of liquidjs and fflate that need no Node. Names are kept:
 * measured in a bare context, short names save 160 of 500 KB but no start time, and a stack
 * trace is all that one gets from a failure in somebody's spreadsheet. Modules that are called for
 * by `require` inside a function are evaluated by that call and not before: those behind each function
 * of the surface, and the writer of documents.
 *
 * @param {string} root
 * @returns {Promise<{ text: string, packages: import('./notices.mjs').Package[], metafile: import('esbuild').Metafile }>}
 */
export async function serverBundle(root) {
  const contents = await surface(root);
  const { text, metafile } = await bundle(root, {
    ...OPTIONS,
    stdin: { contents, resolveDir: join(root, 'src'), sourcefile: 'surface.js' },
  });
  const packages = bundledPackages(root, metafile);
  return { text: ascii(text + notices(packages)), packages, metafile };
}

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  charset: 'ascii',
  format: 'iife',
  globalName: BUNDLE_GLOBAL,
  legalComments: 'eof',
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'browser',
  // V8 compiles a regular expression literal with \p{…} while it parses the script; as a call it waits
  // until it is reached. A fifth of the start.
  supported: { 'regexp-unicode-property-escapes': false },
  target: APPS_SCRIPT_TARGET,
};

/**
 * @param {string} root
 * @returns {Promise<string>}
 */
async function surface(root) {
  try {
    return lazySurface(root);
  } catch (thrown) {
    // Of what does not parse or is not there esbuild is the better teller.
    await bundle(root, { ...OPTIONS, entryPoints: ['src/main.ts'] });
    throw thrown;
  }
}

/**
 * V8 reads a script of one-byte letters faster and keeps it in half the room. esbuild escapes texts but neither
 * regular expressions nor comments.
 *
 * @param {string} script
 * @returns {string} the same script in ASCII
 */
function ascii(script) {
  const escaped = /\\[^\0-\x7f]/.exec(script);
  // The backslash would take the escape's own.
  if (escaped) {
    throw new BuildFailure(`a regular expression escapes ${escaped[0]}, which needs none`);
  }
  return script.replace(
    /[^\0-\x7f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
