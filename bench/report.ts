// The example's report, warm: from grids to the bytes of the .docx, step by step.
import { composeReport } from '../src/report/compose';
import type { Report } from '../src/report/model';
import { writeDocx } from '../src/report/docx/write';
import { writeText } from '../src/report/text';
import { readWorkbook } from '../src/workbook/read-workbook';
import { bareLoopOver, exampleGrids } from './example-grids';
import type { Measurement } from './table';
import { medianTime } from './timing';

const RUNS = 20;
const WARM_UP = 10;
const AT = '2026-05-25T00:00:00Z';

/** Makes the example's report again and again. */
export async function benchReport(root: string): Promise<Measurement[]> {
  const grids = await exampleGrids(root);
  const compose = (): Report => composeReport(readWorkbook(grids)).report;
  const whole = medianTime(() => void writeDocx(compose(), AT), RUNS, WARM_UP);
  const words = medianTime(() => void writeText(compose()), RUNS, WARM_UP);
  const bare = bareLoopOver(grids, RUNS);
  return [
    {
      work: 'the example’s report, grids to docx bytes, warm',
      measured: whole,
      unit: 'ms',
      aim: '150 ms',
      beside: `bare loop over the same cells ${bare.toFixed(2)} ms`,
    },
    { work: '  of which reading, checks, text', measured: words, unit: 'ms', aim: '', beside: '' },
  ];
}
