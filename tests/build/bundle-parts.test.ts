// The parts of a bundle: its folders and packages, the largest first.
import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import { bundleParts } from '../../build/bundle-parts.mjs';

it('sums folders of sources and packages, with a scope or not', () => {
  const inputs = {
    'src/plan/a.ts': { bytesInOutput: 1 },
    'src/plan/deep/b.ts': { bytesInOutput: 2 },
    'src/main.ts': { bytesInOutput: 4 },
    'src/main.surface.js': { bytesInOutput: 99 },
    'node_modules/@who/what/lib/a.js': { bytesInOutput: 8 },
    'node_modules/big.js/big.mjs': { bytesInOutput: 16 },
  };
  const metafile = { outputs: { 'a.js': { inputs } } } as unknown as Metafile;
  expect(bundleParts(metafile)).toEqual([
    ['node_modules/big.js', 16],
    ['node_modules/@who/what', 8],
    ['src/main.ts', 4],
    ['src/plan', 3],
  ]);
});
