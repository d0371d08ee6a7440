// Which cells are guarded: all inside their tabs, whatever was done to the workbook.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spreadsheet } from '../../../src/workbook/grid';
import { guardsOf } from '../../../src/workbook/guards/index';
import { readWorkbook } from '../../../src/workbook/read-workbook';
import { missingTabs } from '../../../src/workbook/starter/missing-tabs';
import type { Block } from '../../../src/workbook/tab-plan';
import { mutatedBooks } from '../mutated-books';

const EMPTY: Spreadsheet = { locale: 'vi_VN', url: null, tabs: [] };

/** Blocks that reach beyond what their tab holds. */
function outside(spreadsheet: Spreadsheet): string[] {
  const sizes = new Map(
    spreadsheet.tabs.map(({ name, rows }) => [
      name,
      { rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) },
    ]),
  );
  return guardsOf(spreadsheet, readWorkbook(spreadsheet)).flatMap((guards) => {
    const size = sizes.get(guards.tab);
    const blocks: readonly Block[] = [
      ...guards.numbers,
      ...guards.lists,
      ...guards.warned,
      ...guards.highlights,
    ];
    return blocks
      .filter(
        ({ row, column, rows, columns }) =>
          !size ||
          rows < 1 ||
          columns < 1 ||
          row + rows > size.rows ||
          column + columns > size.columns,
      )
      .map((block) => `${guards.tab} ${JSON.stringify(block)}`);
  });
}

describe('the guarded cells', () => {
  it('are inside their tabs, whatever was done to the workbook', () => {
    fc.assert(
      fc.property(mutatedBooks, (spreadsheet) => {
        expect(outside(spreadsheet)).toEqual([]);
      }),
    );
  });

  it('of a new workbook are inside their tabs, with helps that Excel takes', () => {
    const plans = missingTabs(EMPTY, readWorkbook(EMPTY), []);
    const starter: Spreadsheet = {
      ...EMPTY,
      tabs: plans.map(({ name, cells }) => ({ name, id: null, rows: cells })),
    };
    expect(outside(starter)).toEqual([]);
    const guards = guardsOf(starter, readWorkbook(starter));
    const helps = guards.flatMap(({ lists }) => lists.map(({ help }) => help));
    expect(helps.length).toBeGreaterThan(5);
    expect(helps.filter((help) => help.length > 255)).toEqual([]);
  });
});
