// Compile, start and first PHANTRAM_KH of the bundle in a bare context.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { Measurement } from './table';
import { medianTime } from './timing';

/** What the first cell of a spreadsheet waits for. */
export function benchStart(root: string): Measurement[] {
  const bundle = readFileSync(join(root, 'dist', 'bundle.js'), 'utf8');
  const entry = readFileSync(join(root, 'dist', 'entry.js'), 'utf8');
  let run = 0;
  // V8 remembers sources that it compiled: each run gets one that it has not seen.
  const fresh = (source: string): vm.Script => new vm.Script(`${source}\n//${++run}`);
  const start = (bundleSource: string): void => {
    const context = vm.createContext({});
    fresh(bundleSource).runInContext(context);
    fresh(entry).runInContext(context);
    const percent: unknown = vm.runInContext('PHANTRAM_KH(509, 650)', context);
    if (percent !== 509 / 650) throw new Error('PHANTRAM_KH does not answer.');
  };
  const ours = medianTime(() => {
    start(bundle);
  }, 15);
  const bare = medianTime(() => {
    start('var SoBaoCao = { PHANTRAM_KH: function (a, b) { return a / b; } };');
  }, 15);
  return [
    {
      work: 'compile, start, first PHANTRAM_KH in a bare context',
      measured: ours,
      unit: 'ms',
      aim: '25 ms',
      beside: `the same with a bundle of one line ${bare.toFixed(1)} ms`,
    },
  ];
}
