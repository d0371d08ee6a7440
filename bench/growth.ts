// A report of ever more indicators, grids to docx bytes: time and memory grow with them and no faster.
import { composeReport } from '../src/report/compose';
import { writeDocx } from '../src/report/docx/write';
import { readWorkbook } from '../src/workbook/read-workbook';
import { largeMonth } from './large-month';
import type { Measurement } from './table';

const SIZES = [1000, 2000, 5000, 10_000];
const AIMED = 10_000;
const AT = '2026-05-25T00:00:00Z';

/** Makes one report of each size. */
export function benchGrowth(): Measurement[] {
  make(SIZES[0] ?? 0);
  return SIZES.map((size): Measurement => {
    const began = performance.now();
    const bytes = make(size);
    const took = performance.now() - began;
    const memory = process.memoryUsage().rss / 1e6;
    return {
      work: `a report of ${size} indicators, grids to docx bytes`,
      measured: took,
      unit: 'ms',
      aim: size === AIMED ? '6000 ms' : '',
      beside: `${((1000 * took) / size).toFixed(0)} µs each, ${(bytes.length / 1000).toFixed(0)} kB, the process holds ${memory.toFixed(0)} MB (aim 1500)`,
    };
  });
}

function make(size: number): Uint8Array {
  return writeDocx(composeReport(readWorkbook(largeMonth(size))).report, AT);
}
