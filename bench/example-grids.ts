// The example month as grids, without the host that read them.
import { join } from 'node:path';
import { openDesk } from '../desk/session.ts';
import { cellText, type CellValue, type Spreadsheet } from '../src/workbook/grid';
import { medianTime } from './timing';

/** An address as Google gives it, so that figures are linked as they are there. */
const ADDRESS = `https://docs.google.com/spreadsheets/d/${'1'.repeat(44)}/edit`;

/** Path of the example's workbook. */
export const exampleFile = (root: string): string =>
  join(root, 'examples', 'lung-phinh-2026-05.xlsx');

/** Reads the example's workbook. */
export async function exampleGrids(root: string): Promise<Spreadsheet> {
  const { engine } = await openDesk({ file: exampleFile(root) });
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
  return { locale: 'vi_VN', url: ADDRESS, tabs };
}

/** The time that it takes to look at each cell once. */
export function bareLoopOver({ tabs }: Spreadsheet, runs: number): number {
  return medianTime(() => {
    let length = 0;
    for (const { rows } of tabs) {
      for (const row of rows) for (const cell of row) length += cellText(cell).length;
    }
    if (length === 0) throw new Error('The example is empty.');
  }, runs);
}
