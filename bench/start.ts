// What people wait for before anything is answered: compile, start and first call of each entry, and the bundle's size.
import { join } from 'node:path';
import vm from 'node:vm';
import { bareContext, loadScripts, readBuild } from '../desk/context.ts';
import { installServices } from '../desk/services/services.ts';
import { openDesk } from '../desk/session.ts';
import { exampleFile } from './example-grids';
import type { Measurement } from './table';
import { medianOf } from './timing';

const RUNS = 15;
const FIRST = 'PHANTRAM_KH(509, 650)';
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** An entry that somebody waits for; each call on Google is a run of its own, which starts anew. */
interface Entry {
  readonly work: string;
  readonly call: string;
  readonly aim: string;
  /** The most that later work may bring it to: half above the aim, since machines differ. */
  readonly bound?: number;
}

const ENTRIES: readonly Entry[] = [
  {
    work: 'compile, start, first PHANTRAM_KH in a bare context',
    call: FIRST,
    aim: '20 ms',
    bound: 30,
  },
  { work: '  the same with CAU_KH', call: "CAU_KH('Lúa', 509, 650, 'ha')", aim: '' },
  { work: '  the same with SOAT_VANBAN', call: "SOAT_VANBAN('Lúa đạt 509 ha.')", aim: '' },
  { work: '  the same with onOpen', call: 'onOpen()', aim: '' },
  {
    work: '  the same with the panel’s first answer',
    call: "runAction('readPanel', 'vi')",
    aim: '',
  },
];

/** Times each entry on the example's workbook. */
export async function benchStart(root: string): Promise<Measurement[]> {
  const desk = await openDesk({ file: exampleFile(root) });
  const build = readBuild(join(root, 'dist'));
  let run = 0;
  const start = (scripts: readonly string[], call: string): number => {
    const bare = bareContext();
    installServices(bare, {
      build,
      identity: { id: 'bench', name: 'bench', url: 'bench.xlsx' },
      timeZone: TIME_ZONE,
      userLocale: 'vi',
    }).attach(desk.engine);
    run++;
    // V8 remembers sources that it compiled: each run gets one that it has not seen.
    const fresh = scripts.map((source, at) => ({
      name: `${at}.js`,
      source: `${source.replace('sourceURL=late.js', `sourceURL=late-${run}.js`)}\n//${run}`,
    }));
    const began = performance.now();
    loadScripts(bare, fresh);
    const answer: unknown = vm.runInContext(call, bare.context);
    const took = performance.now() - began;
    if (JSON.stringify(answer ?? null).includes('"ok":false')) throw new Error(`${call} failed.`);
    return took;
  };
  const ours = build.scripts.map(({ source }) => source);
  const empty = medianOf(
    () => start(['function PHANTRAM_KH(a, b) { return a / b; }'], FIRST),
    RUNS,
  );
  return ENTRIES.map(({ work, call, aim, bound }) => ({
    work,
    measured: medianOf(() => start(ours, call), RUNS),
    unit: 'ms',
    aim,
    bound,
    beside: call === FIRST ? `the same with a script of one line ${empty.toFixed(1)} ms` : '',
  }));
}
