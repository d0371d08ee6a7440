// Of what a bundle is made, by folder and package: so that who makes it heavier sees it.

/**
 * @param {import('esbuild').Metafile} metafile
 * @returns {[part: string, bytes: number][]} the largest first
 */
export function bundleParts(metafile) {
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      // It holds the text of src/late.ts, whose parts are told by themselves.
      if (path.endsWith('.surface.js')) continue;
      const part = /^(?:src|node_modules)\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  }
  return [...parts].sort(([, a], [, b]) => b - a);
}
