// The panel as one page: styles and script go inside, since Google serves it from a single file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPS_SCRIPT_TARGET, bundle } from './esbuild.mjs';
import { BuildFailure } from './failure.mjs';
import { bundledPackages, notices } from './notices.mjs';

const STYLES = '<!-- styles -->';
const SCRIPT = '<!-- script -->';

/**
 * @param {string} root
 * @returns {Promise<{ text: string, packages: import('./notices.mjs').Package[] }>} src/panel/index.html with panel.css,
 *   what it imports, and the bundled main.ts in the places of the two marks
 */
export async function panelPage(root) {
  const page = read(root, 'src/panel/index.html');
  const styles = await bundle(root, { entryPoints: ['src/panel/panel.css'], minify: true });
  const { text, metafile } = await bundle(root, {
    entryPoints: ['src/panel/main.ts'],
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'eof',
    minify: true,
    platform: 'browser',
    // HtmlService is reported to take `//` inside a template for a comment, and to strip it.
    supported: { 'template-literal': false },
    target: APPS_SCRIPT_TARGET,
  });
  const packages = bundledPackages(root, metafile);
  const script = text + notices(packages);
  const styled = put(page, STYLES, `<style>\n${inStyle(styles.text.trim())}\n</style>`);
  return { text: put(styled, SCRIPT, `<script>\n${inScript(script)}</script>`), packages };
}

/**
 * @param {string} script
 * @returns {string} the same script, unable to end its element or to open an HTML comment
 */
export function inScript(script) {
  return script.replace(/<(?=\/script|!--)/gi, String.raw`\x3C`);
}

/** @param {string} css */
function inStyle(css) {
  return css.replace(/<(?=\/style)/gi, String.raw`\3C `);
}

/**
 * @param {string} page
 * @param {string} mark
 * @param {string} content
 */
function put(page, mark, content) {
  const parts = page.split(mark);
  if (parts.length !== 2) {
    throw new BuildFailure(`src/panel/index.html: "${mark}" must stand there exactly once`);
  }
  return parts.join(content);
}

/**
 * @param {string} root
 * @param {string} path from the root
 */
function read(root, path) {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    throw new BuildFailure(`${path} is not there`);
  }
}
