// The example's report, warm: from grids to the bytes of the .docx, step by step.
import { join } from 'node:path';
import { openDesk } from '../desk/session.ts';
import type { Engine } from '../desk/workbook/engine.ts';
import { composeReport } from '../src/report/compose';
import type { Report } from '../src/report/model';
import { writeDocx } from '../src/report/docx/write';
import { writeText } from '../src/report/text';
import { cellText, type CellValue, type Spreadsheet } from '../src/workbook/grid';
import { readWorkbook } from '../src/workbook/read-workbook';
import type { Measurement } from './table';
import { medianTime } from './timing';

const RUNS = 20;
const WARM_UP = 10;
const AT = '2026-05-25T00:00:00Z';

/** The example as grids, without the host that read them. */
function gridsOf(engine: Engine): Spreadsheet {
  const tabs = engine.tabIds().map((tab, id) => {
    const { rows, columns } = engine.usedSize(tab);
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column): CellValue => {
        const value = engine.value(tab, row, column);
        return value !== null && typeof value === 'object' ? value.error : value;
      }),
    );
    return { name: engine.tabName(tab), id, rows: cells };
  });
  return { locale: 'vi_VN', url: null, tabs };
}

/** Makes the example's report again and again. */
export async function benchReport(root: string): Promise<Measurement[]> {
  const desk = await openDesk({ file: join(root, 'examples', 'lung-phinh-2026-05.xlsx') });
  const grids = gridsOf(desk.engine);
  const compose = (): Report => composeReport(readWorkbook(grids), 'vi').report;
  const whole = medianTime(() => void writeDocx(compose(), AT), RUNS, WARM_UP);
  const words = medianTime(() => void writeText(compose()), RUNS, WARM_UP);
  const bare = medianTime(() => {
    let length = 0;
    for (const { rows } of grids.tabs) {
      for (const row of rows) for (const cell of row) length += cellText(cell).length;
    }
    if (length === 0) throw new Error('The example is empty.');
  }, RUNS);
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
