// The guides as one page of parts, which the panel shows where they are needed: docs/huong-dan-*.md, without pictures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { BuildFailure } from './failure.mjs';

/** From the root. */
export const GUIDES = ['docs/huong-dan-can-bo.md', 'docs/huong-dan-thu-ky.md'];

/**
 * @param {string} root
 * @returns {string} an element `section` for each part (`##`) of the guides, its heading first
 */
export function guidePage(root) {
  return GUIDES.map((path) => partsOf(read(root, path))).join('\n');
}

/** @param {string} text */
function partsOf(text) {
  const parts = text.split(/^(?=## )/m).slice(1);
  return parts.map((part) => `<section>\n${markup(part).trim()}\n</section>`).join('\n');
}

const marked = new Marked({
  async: false,
  renderer: {
    // Nothing but the page's own text can be shown there, and links lead out of the panel.
    image: () => '',
    link: ({ text }) => text,
  },
});

/** @param {string} part */
function markup(part) {
  return /** @type {string} */ (marked.parse(part)).replace(/<p>\s*<\/p>\n?/g, '');
}

/**
 * @param {string} root
 * @param {string} path from the root
 */
function read(root, path) {
  try {
    return readFileSync(join(root, path), 'utf8').normalize('NFC');
  } catch {
    throw new BuildFailure(`${path} is not there`);
  }
}
