// The server side of the add-in: src/main.ts and all it needs, as one script with one global.
import { APPS_SCRIPT_TARGET, bundle } from './esbuild.mjs';
import { bundledPackages, notices } from './notices.mjs';

/** The one global of bundle.js; the stubs of entry.js call it. */
export const BUNDLE_GLOBAL = 'SoBaoCao';

/**
 * Platform "browser" picks the builds of liquidjs and fflate that need no Node. Names are kept:
 * measured in a bare context, short names save 160 of 500 KB but no start time, and a stack
 * trace is all that one gets from a failure in somebody's spreadsheet. Modules that the source
 * calls for by `require` inside a function are evaluated by that call and not before.
 *
 * @param {string} root
 * @returns {Promise<{ text: string, packages: import('./notices.mjs').Package[], metafile: import('esbuild').Metafile }>}
 */
export async function serverBundle(root) {
  const { text, metafile } = await bundle(root, {
    entryPoints: ['src/main.ts'],
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
  });
  const packages = bundledPackages(root, metafile);
  return { text: text + notices(packages), packages, metafile };
}
