// Licence texts of the packages that end up in a bundle: their licences ask that the notice travels
// along.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BuildFailure } from './failure.mjs';

/** Path of a package's folder (greedy: the innermost), and its name. */
const PACKAGE = /^((?:.*\/)?node_modules\/)((?:@[^/]+\/)?[^/]+)\//;
/** What bundlers of packages leave above code that they took from another package. */
const INLINED = /^\/\/ node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm;

/** @typedef {{ name: string, version: string, license: string, folder: string }} Package */

/**
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 * @returns {Package[]} the packages whose code is in the output, also those that a bundled package
 *   carries inside its own file; by name
 */
export function bundledPackages(root, metafile) {
  /** @type {Map<string, Package>} */
  const found = new Map();
  for (const output of Object.values(metafile.outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const [, modules, name] = PACKAGE.exec(input) ?? [];
      if (modules === undefined || name === undefined || bytesInOutput === 0) continue;
      const text = readFileSync(join(root, input), 'utf8');
      const names = [name, ...[...text.matchAll(INLINED)].map((match) => String(match[1]))];
      for (const one of names) found.set(one, packageIn(resolve(root, modules), one));
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * @param {Package[]} packages
 * @returns {string} one comment that keeps every notice, empty without packages
 */
export function notices(packages) {
  if (packages.length === 0) return '';
  const texts = packages.map(({ name, version, license, folder }) => {
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
    if (file === undefined) throw new BuildFailure(`${name} comes without a licence text`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('*/', '* /').trim();
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `/*! Packages in this file and their licences:\n\n${texts.join('\n\n----\n\n')}\n*/\n`;
}

/**
 * @param {string} modules path of a node_modules folder
 * @param {string} name
 * @returns {Package}
 */
function packageIn(modules, name) {
  const folder = join(modules, name);
  const description = join(folder, 'package.json');
  if (!existsSync(description)) {
    throw new BuildFailure(
      `${name} is in the bundle but not in node_modules: whose licence is it?`,
    );
  }
  const { version, license } = JSON.parse(readFileSync(description, 'utf8'));
  return { name, version, license, folder };
}
