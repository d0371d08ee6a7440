// Functions for cells, through the stubs of a build, as a workbook's formulas call them.
import { describe, expect, it } from 'vitest';
import { openDesk, type Desk } from '../../desk/session.ts';
import type { GridValue } from '../../desk/workbook/grid.ts';
import { fixtureBuild } from './fixture-build.ts';

const build = fixtureBuild({
  'bundle.js': 'var Lib = { percent: function (a, b) { return b === "" ? "" : a / b; } };',
  'entry.js': `
/**
 * Phần trăm.
 * @param {number} thuc_hien
 * @customfunction
 */
function TEST_PERCENT(thuc_hien, ke_hoach) {
  return Array.isArray(thuc_hien)
    ? thuc_hien.map(function (row, i) { return [Lib.percent(row[0], ke_hoach[i][0])]; })
    : Lib.percent(thuc_hien, ke_hoach);
}
/** @customfunction */
function TEST_KIND(value) { return value instanceof Date ? 'Date ' + value.getDate() : value instanceof Array ? 'Array' : typeof value; }
/** @customfunction */
function TEST_SERVICE() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
/** @customfunction */
function TEST_OBJECT() { return { a: 1 }; }
/** @customfunction */
function TEST_FAIL() { throw new Error('Kế hoạch bằng 0: hãy ghi kế hoạch'); }
/** @customfunction */
function TEST_NOTHING() {}
/** @customfunction */
function TEST_TOMORROW(date) { return new Date(date.getTime() + 86400000); }
function read(address) { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(address).getValues(); }
`,
});

const open = (rows: GridValue[][]): Promise<Desk> =>
  openDesk({ buildFolder: build, sheets: [{ name: 'Một', rows }] });

describe('a function in a cell', () => {
  it('is computed through the stub, once a formula', async () => {
    const desk = await open([
      [509, 650, '=TEST_PERCENT(A1,B1)'],
      [5, null, '=TEST_PERCENT(A2,B2)'],
      [null, null, '=test_percent(A1:A2,B1:B2)'],
    ]);
    expect(desk.call('read', 'C1:C4')).toEqual([[509 / 650], [''], [509 / 650], ['']]);
    expect(desk.cellFunctionCalls.counts()).toEqual({ TEST_PERCENT: 3 });
  });

  it.each<[string, GridValue, string]>([
    ['a number', 5, 'number'],
    ['an empty cell', null, 'string'],
    ['a truth', true, 'boolean'],
    ['a date', new Date(2026, 4, 19), 'Date 19'],
  ])('gets %s as the script knows it', async (_name, value, kind) => {
    const desk = await open([[value, '=TEST_KIND(A1)', '=TEST_KIND(A1:A2)']]);
    expect(desk.call('read', 'B1:C1')).toEqual([[kind, 'Array']]);
  });

  it('is computed again when what it reads changes', async () => {
    const desk = await open([[1, 2, '=TEST_PERCENT(A1,B1)']]);
    desk.engine.edit(desk.engine.tabIds()[0]!, [{ row: 0, column: 1, content: { value: 4 } }]);
    expect(desk.call('read', 'C1')).toEqual([[0.25]]);
  });

  it('may give a date', async () => {
    const desk = await open([[new Date(2026, 4, 31), '=TEST_TOMORROW(A1)']]);
    expect(desk.engine.value(desk.engine.tabIds()[0]!, 0, 1)).toBe(46174);
  });

  it.each([
    ['TEST_FAIL', 'Kế hoạch bằng 0: hãy ghi kế hoạch'],
    ['TEST_SERVICE', 'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet'],
    ['TEST_OBJECT', 'A custom function gave a value that no cell can hold: object'],
  ])('%s shows #ERROR! with its message', async (name, message) => {
    const desk = await open([[`=${name}()`]]);
    expect(desk.call('read', 'A1')).toEqual([['#ERROR!']]);
    expect(desk.engine.value(desk.engine.tabIds()[0]!, 0, 0)).toEqual({
      error: '#ERROR!',
      message,
    });
  });

  it('that gives nothing leaves the cell empty', async () => {
    const desk = await open([['=TEST_NOTHING()', '=ISNUMBER(A1)']]);
    expect(desk.call('read', 'A1:B1')).toEqual([['', false]]);
  });

  it('leaves the mode of the script as it was', async () => {
    const desk = await open([['=TEST_SERVICE()']]);
    expect(desk.services.permissions.mode).toBe('FULL');
  });
});
