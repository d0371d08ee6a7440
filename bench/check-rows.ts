// 200,000 indicator rows read and checked by every rule, beside a bare loop over the same cells.
import { RULES } from '../src/checks/index';
import { checkContext } from '../src/checks/rule';
import { runChecks } from '../src/checks/run';
import type { Spreadsheet } from '../src/workbook/grid';
import { readWorkbook } from '../src/workbook/read-workbook';
import { largeMonth } from './large-month';
import type { Measurement } from './table';
import { medianTime } from './timing';

const ROWS = 200_000;

/** Reads and checks a made-up month of 200,000 rows. */
export function benchCheckRows(): Measurement[] {
  const month = largeMonth(ROWS);
  const bare = medianTime(() => {
    let sum = 0;
    for (const tab of month.tabs) {
      for (const row of tab.rows) {
        for (const cell of row) if (typeof cell === 'number') sum += cell;
      }
    }
    if (sum === 0) throw new Error('The month is empty.');
  }, 3);
  const reading = medianTime(() => void readWorkbook(month), 3);
  let found = -1;
  const both = medianTime(() => {
    const context = checkContext(readWorkbook(month));
    found = runChecks(context, RULES).length;
  }, 3);
  const timeOf = (other: Spreadsheet): number =>
    medianTime(() => void runChecks(checkContext(readWorkbook(other)), RULES), 3);
  const half = timeOf(largeMonth(ROWS / 2));
  const withApril = timeOf(largeMonth(ROWS, true));
  const beside = `bare loop over the same cells ${bare.toFixed(1)} ms`;
  return [
    {
      work: `read and check ${ROWS} indicator rows (${found} findings)`,
      measured: both,
      unit: 'ms',
      aim: '900 ms',
      beside,
    },
    { work: '  of which reading', measured: reading, unit: 'ms', aim: '', beside: '' },
    { work: '  half as many rows', measured: half, unit: 'ms', aim: 'half', beside: '' },
    {
      work: '  with as many rows of April',
      measured: withApril,
      unit: 'ms',
      aim: '1600 ms',
      beside: '',
    },
  ];
}
