// The server side of the add-in as one script with one global: src/main.ts as code, src/late.ts as text.
import { basename, join } from 'node:path';
import { BuildFailure } from './failure.mjs';
import { APPS_SCRIPT_TARGET, bundle } from './esbuild.mjs';
import { bundledPackages, notices } from './notices.mjs';
import { hasLate, LATE, MAIN } from './stubs.mjs';
import { lateSurface, surfaceOf } from './surface.mjs';

/** The one global of bundle.js; the stubs of entry.js call it. */
export const BUNDLE_GLOBAL = 'SoBaoCao';

/**
 * What a run on Google waits for first is that V8 has gone over the script, and each call of a cell function is a
 * run of its own. A text it passes over in a sixth of the time that code takes; so what cells rarely call
 * (src/late.ts) is kept as text, and the first call of one of its functions makes code of it.
 *
 * Platform "browser" picks the builds of liquidjs and fflate that need no Node. Names are kept: a stack
 * trace is all that one gets from a failure in somebody's spreadsheet.
 *
 * @param {string} root
 * @returns {Promise<{ text: string, late: string, packages: import('./notices.mjs').Package[], metafile: import('esbuild').Metafile }>}
 *   `late`: the body of the function that the text becomes, '' without one
 */
export async function serverBundle(root) {
  const late = hasLate(root) ? await script(root, LATE) : null;
  const body = late && `${ascii(late.text)}return ${BUNDLE_GLOBAL};\n//# sourceURL=late.js`;
  const main = await script(root, MAIN, body ? lateSurface(root, body) : '');
  const metafile = {
    inputs: { ...late?.metafile.inputs, ...main.metafile.inputs },
    outputs: { ...late?.metafile.outputs, ...main.metafile.outputs },
  };
  const packages = bundledPackages(root, metafile);
  return { text: ascii(main.text + notices(packages)), late: body ?? '', packages, metafile };
}

/** @type {import('esbuild').BuildOptions} */
const OPTIONS = {
  charset: 'ascii',
  format: 'iife',
  globalName: BUNDLE_GLOBAL,
  // They are told by the notices.
  legalComments: 'none',
  minifySyntax: true,
  minifyWhitespace: true,
  platform: 'browser',
  // V8 compiles a regular expression literal with \p{…} while it parses the script; as a call it waits
  // until it is reached.
  supported: { 'regexp-unicode-property-escapes': false },
  target: APPS_SCRIPT_TARGET,
};

/**
 * @param {string} root
 * @param {string} file src/main.ts or src/late.ts
 * @param {string} [more] of its surface
 */
async function script(root, file, more = '') {
  const contents = await surface(root, file);
  return bundle(root, {
    ...OPTIONS,
    entryNames: file.replace(/\.ts$/, ''),
    stdin: {
      contents: `${contents}\n${more}`,
      resolveDir: join(root, 'src'),
      sourcefile: basename(file).replace('.ts', '.surface.js'),
    },
  });
}

/**
 * @param {string} root
 * @param {string} file
 */
async function surface(root, file) {
  try {
    return surfaceOf(root, file);
  } catch (thrown) {
    // Of what does not parse or is not there esbuild is the better teller.
    await bundle(root, { ...OPTIONS, entryPoints: [file] });
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
