// The engine: what is put in comes out unchanged, and formulas are computed with the add-in's functions.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  CustomFunctionHost,
  CustomFunctionValue,
} from '../../../desk/workbook/custom-functions.ts';
import { Engine } from '../../../desk/workbook/engine.ts';
import { tabOfGrid, type Grid, type GridValue } from '../../../desk/workbook/grid.ts';
import type { CellData, WorkbookData } from '../../../desk/workbook/workbook-data.ts';

const workbook = (...grids: Grid[]): WorkbookData => ({ tabs: grids.map(tabOfGrid), activeTab: 0 });

async function valuesOf(rows: GridValue[][], host?: CustomFunctionHost): Promise<unknown[][]> {
  const engine = await Engine.open(
    workbook({ name: 'Một', rows }),
    host ? { customFunctions: host } : {},
  );
  const tab = engine.tabIds()[0]!;
  const { rows: height, columns } = engine.usedSize(tab);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => engine.value(tab, row, column)),
  );
}

function hostOf(
  functions: Record<string, (...args: unknown[]) => unknown>,
  parameters: Record<string, string[]> = {},
): CustomFunctionHost {
  return {
    functions: new Map(
      Object.keys(functions).map((name) => [name, parameters[name] ?? ['a', 'b']]),
    ),
    run: (name, args) => functions[name]!(...args) as CustomFunctionValue,
  };
}

describe('texts and numbers', () => {
  it.each([
    '1.110',
    '1,5',
    '05/2026',
    '3/5',
    '50%',
    '1e3',
    '$5',
    'TRUE',
    'false',
    '=1+1',
    "'x",
    "''",
    ' 7 ',
    '-5',
    '+5',
    '12:30',
    '2026-05-01',
    'II.1',
    'trên 70',
    '[a](http://b.vn)',
    'http://b.vn',
    '.5',
    'a\nb',
    ' ',
    'ế ộ',
    '01.02.2026',
    '5 %',
    "'1.110",
  ])('the text %j stays as it is, typed or loaded', async (text) => {
    expect(await valuesOf([[text === '=1+1' ? 'x' : text]])).toEqual([
      [text === '=1+1' ? 'x' : text],
    ]);
    const engine = await Engine.open(workbook({ name: 'Một', rows: [] }));
    const tab = engine.tabIds()[0]!;
    engine.edit(tab, [
      { row: 0, column: 0, content: { value: text } },
      { row: 0, column: 1, content: { value: text }, format: '@' },
    ]);
    expect([engine.value(tab, 0, 0), engine.value(tab, 0, 1)]).toEqual([text, text]);
    expect(engine.data().tabs[0]!.cells[0]).toMatchObject({ value: text });
  });

  it('any text and any number come back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc
              .string({ unit: 'grapheme', minLength: 1 })
              .filter((text) => !/[\r=]/.test(text) && !text.startsWith('#')),
            fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
          ),
          { minLength: 1, maxLength: 30 },
        ),
        async (values) => {
          expect(await valuesOf(values.map((value) => [value]))).toEqual(
            values.map((value) => [value]),
          );
        },
      ),
      { numRuns: 30 },
    );
  });

  it('a number in a plain text cell of a file stays a number, its empty neighbour stays plain', async () => {
    const engine = await Engine.open(
      workbook({ name: 'Một', rows: [[1110, '1.110']], formats: { A1: '@', B1: '@', C1: '@' } }),
    );
    const tab = engine.tabIds()[0]!;
    expect([engine.value(tab, 0, 0), engine.value(tab, 0, 1)]).toEqual([1110, '1.110']);
    expect(engine.format(tab, 0, 2)).toBe('@');
  });

  it.each([
    ['[$-409]d-mmm-yy;@', true],
    ['dd\\/mm\\/yyyy', true],
    ['[$-42A]dd mmmm yyyy', true],
    ['h:mm AM/PM', true],
    ['#,##0_);[Red](#,##0)', false],
    ['_-* #,##0\\ _₫_-', false],
    ['0.00E+00', false],
    ['General', false],
  ])('the format %s is a date: %s', async (format, isDate) => {
    const engine = await Engine.open(
      workbook({ name: 'Một', rows: [[46000]], formats: { A1: format } }),
    );
    const tab = engine.tabIds()[0]!;
    expect(engine.value(tab, 0, 0)).toBe(46000);
    expect(engine.isDateFormat(engine.format(tab, 0, 0))).toBe(isDate);
  });
});

describe('formulas', () => {
  it('are computed across tabs, with errors that travel', async () => {
    const engine = await Engine.open(
      workbook(
        { name: 'Phòng Kinh tế', rows: [[10], [{ error: '#REF!' }]] },
        { name: 'Tổng', rows: [["=SUM('Phòng Kinh tế'!A1:A1,5)", "='Phòng Kinh tế'!A2+1"]] },
      ),
    );
    const tab = engine.tabIds()[1]!;
    expect(engine.value(tab, 0, 0)).toBe(15);
    expect(engine.value(tab, 0, 1)).toMatchObject({ error: '#REF!' });
  });

  it.each([
    ['QUERY(A1:A2,"select A")', 7],
    ['IFERROR(__xludf.DUMMYFUNCTION("PHANTRAM_KH(F7,E7)"),0.78)', 0.78],
    ['[1]Sheet1!A1', 'ngoài'],
    ['Table1[Cột]', true],
  ])('%s, which the engine cannot read, keeps the result of the file', async (formula, result) => {
    const cell: CellData = { row: 0, column: 0, formula: `=${formula}`, value: result };
    const data = workbook({ name: 'Một', rows: [[null, '=A1&"!"']] });
    data.tabs[0]!.cells.push(cell);
    const engine = await Engine.open(data);
    const tab = engine.tabIds()[0]!;
    expect(engine.value(tab, 0, 0)).toBe(result);
    expect(engine.value(tab, 0, 1)).toBe(
      `${String(result).toUpperCase() === 'TRUE' ? 'TRUE' : String(result)}!`,
    );
  });

  it('without a result in the file are errors', async () => {
    expect(await valuesOf([['=QUERY(A1)']])).toEqual([
      [expect.objectContaining({ error: '#NAME?' })],
    ]);
  });
});

describe('functions of the add-in', () => {
  it('get single cells as values and ranges as rows, empty cells as ""', async () => {
    const seen: unknown[][] = [];
    const host = hostOf({
      TEST_SEE: (...args) => {
        seen.push(args);
        return 'ok';
      },
    });
    await valuesOf(
      [[1, 'hai', null], [true, '=1/0', 5], ['=TEST_SEE(A1,A1:C2)'], ['=TEST_SEE(C1)']],
      host,
    );
    expect(seen).toEqual([
      [
        1,
        [
          [1, 'hai', ''],
          [true, '#DIV/0!', 5],
        ],
      ],
      [''],
    ]);
  });

  it('get dates as serial numbers', async () => {
    const host = hostOf({ TEST_DATE: (date) => (typeof date === 'object' ? 'ngày' : 'số') });
    expect(await valuesOf([[new Date(2026, 4, 19), '=TEST_DATE(A1)']], host)).toEqual([
      [46161, 'ngày'],
    ]);
  });

  it('spread a grid over their neighbours', async () => {
    const host = hostOf({
      TEST_TWICE: (grid) => (grid as number[][]).map((row) => row.map((n) => n * 2)),
    });
    expect(await valuesOf([[1, 2], [3, 4], ['=TEST_TWICE(A1:B2)']], host)).toEqual([
      [1, 2],
      [3, 4],
      [2, 4],
      [6, 8],
    ]);
  });

  it('do not spread over content', async () => {
    const host = hostOf({ TEST_SPREAD: () => [[1], [2]] });
    const values = await valuesOf([['=TEST_SPREAD(1)'], ['đã có']], host);
    expect(values).toEqual([[expect.objectContaining({ error: '#REF!' })], ['đã có']]);
  });

  it('that throw show #ERROR! with the message', async () => {
    const host = hostOf({
      TEST_THROW: () => {
        throw new Error('Kế hoạch phải lớn hơn 0');
      },
    });
    expect(await valuesOf([['=TEST_THROW(1)', '=IFERROR(A1,"bắt được")']], host)).toEqual([
      [{ error: '#ERROR!', message: 'Kế hoạch phải lớn hơn 0' }, 'bắt được'],
    ]);
  });

  it('belong to their own desk, even under one name', async () => {
    const first = hostOf({ TEST_WHO: () => 'một' });
    const second = hostOf({ TEST_WHO: () => 'hai' });
    const rows = [['=TEST_WHO(1)']];
    expect(await valuesOf(rows, first)).toEqual([['một']]);
    expect(await valuesOf(rows, second)).toEqual([['hai']]);
    expect(await valuesOf(rows)).toEqual([[expect.objectContaining({ error: '#NAME?' })]]);
  });

  it('may grow another parameter in a later build', async () => {
    await valuesOf([['=TEST_GROW(1)']], hostOf({ TEST_GROW: () => 1 }, { TEST_GROW: ['a'] }));
    const grown = hostOf(
      { TEST_GROW: (a, b) => `${String(a)}${String(b)}` },
      { TEST_GROW: ['a', 'b'] },
    );
    expect(await valuesOf([['=TEST_GROW(1,2)']], grown)).toEqual([['12']]);
  });

  it('may not take the name of a built-in', async () => {
    await expect(valuesOf([[1]], hostOf({ SUM: () => 1 }))).rejects.toThrow('SUM is a built-in');
  });
});

describe('the console', () => {
  it('hears nothing of the library', async () => {
    const heard: unknown[] = [];
    const { debug, log } = console;
    console.debug = console.log = (...words: unknown[]) => void heard.push(words);
    try {
      const engine = await Engine.open(workbook({ name: 'Một', rows: [[1], ['=A1']] }));
      engine.edit(engine.tabIds()[0]!, [{ row: 0, column: 0, content: { value: 2 } }]);
    } finally {
      console.debug = debug;
      console.log = log;
    }
    expect(heard).toEqual([]);
  });
});
