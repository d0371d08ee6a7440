// The same facts wherever tabs, columns and rows were moved to, and however headers are written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/workbook/grid';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { fold } from '../../src/vietnamese/text';
import { soundBook, type Grid, type SampleBook } from './sample';

const PLACES = new Set([
  'row',
  'column',
  'nameColumn',
  'columns',
  'labelCell',
  'headerRow',
  'titleColumn',
  'templateColumn',
  'tabIds',
]);

/** What was understood, without where it stands; with `tabs`, without the names of tabs. */
function meaning(book: SampleBook, tabs = false): unknown {
  const text = JSON.stringify(readWorkbook(book.spreadsheet()), (key, value: unknown) =>
    PLACES.has(key) || (tabs && key === 'tab') ? undefined : value,
  );
  return JSON.parse(text);
}

const sound = meaning(soundBook());
const TABS = soundBook().tabs.map(({ name }) => name);

/** A grid with its columns in another order. */
function arranged(grid: Grid, order: readonly number[]): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  const from = order.filter((column) => column < width);
  return grid.map((row) => from.map((column) => row[column] ?? null));
}

/** Tabs whose columns may go anywhere: those without a label and its value side by side. */
const TABLES = ['Dàn ý', 'Danh mục', 'Quy tắc'];

describe('the facts stay the same', () => {
  it('for any order of the columns of the secretary’s tables', () => {
    const order = fc.shuffledSubarray([...Array(14).keys()], { minLength: 14 });
    fc.assert(
      fc.property(fc.constantFrom(...TABLES), order, (tab, columns) => {
        expect(meaning(soundBook().edit(tab, (grid) => arranged(grid, columns)))).toEqual(sound);
      }),
    );
  });

  it('for any order of the columns under a department’s label', () => {
    const order = fc.shuffledSubarray([...Array(10).keys()], { minLength: 10 });
    fc.assert(
      fc.property(fc.constantFrom('Kinh tế', 'Văn phòng'), order, (tab, columns) => {
        const book = soundBook().edit(tab, (grid) => {
          const top = tab === 'Kinh tế' ? 2 : 1;
          return [...grid.slice(0, top), ...arranged(grid.slice(top), columns)];
        });
        expect(meaning(book)).toEqual(sound);
      }),
    );
  });

  it.each(TABS)('for blank rows put in anywhere in %s', (tab) => {
    const at = fc.array(fc.nat(12), { maxLength: 4 });
    fc.assert(
      fc.property(at, fc.constantFrom<CellValue>(null, ''), (rows, blank) => {
        const book = soundBook().edit(tab, (grid) => {
          const copy = [...grid];
          for (const row of rows) copy.splice(row, 0, Array<CellValue>(3).fill(blank));
          return copy;
        });
        expect(meaning(book)).toEqual(sound);
      }),
    );
  });

  it.each(TABS)('for blank columns put in anywhere in %s', (tab) => {
    const at = fc.array(fc.nat(15), { maxLength: 3 });
    fc.assert(
      fc.property(at, (columns) => {
        const book = soundBook().edit(tab, (grid) => {
          const width = Math.max(...grid.map((row) => row.length));
          return columns.reduce(
            (rows, column) => rows.map((row) => row.toSpliced(column, 0, null)),
            grid.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
          );
        });
        expect(meaning(book)).toEqual(sound);
      }),
    );
  });

  it('for further columns and rows of the office’s own', () => {
    const book = soundBook()
      .edit('Kinh tế', (grid) => grid.map((row, at) => [at === 2 ? 'Người nhập' : 'x', ...row]))
      .edit('Danh mục', (grid) => grid.map((row) => ['x', ...row]))
      .edit('Cấu hình', (grid) => [['Thông tin chung'], ...grid, ['Ghi chú', 'riêng']]);
    expect(meaning(book)).toEqual(sound);
  });

  it('for any names and any order of the tabs', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), {
      minLength: TABS.length,
      maxLength: TABS.length,
    });
    const expected = meaning(soundBook(), true);
    fc.assert(
      fc.property(names, (others) => {
        const book = soundBook();
        book.tabs.forEach((tab, at) => (tab.name = others[at]!));
        expect(meaning(book, true)).toEqual(expected);
      }),
    );
    const turned = soundBook();
    turned.tabs.reverse();
    const { departments, ...rest } = meaning(turned, true) as { departments: unknown[] };
    expect({ ...rest, departments: [...departments].reverse() }).toEqual(expected);
  });

  const FORMS: Readonly<Record<string, (text: string) => string>> = {
    'in capitals': (text) => text.toUpperCase(),
    'without accents': (text) => fold(text),
    'in decomposed letters': (text) => text.normalize('NFD'),
    'with line breaks': (text) => text.replace(/ /g, '\n'),
    'with stray spaces': (text) => `\u00a0${text.replace(/ /g, '  ')} \u200b`,
  };
  const HEADERS = new Set(
    soundBook().tabs.flatMap(({ name, grid }) =>
      name === 'Cấu hình'
        ? grid.map(([label]) => label!)
        : grid
            .filter((row) =>
              ['Mã', 'Mục', 'Mã quy tắc', 'Vế trái', 'Đơn vị', 'Đơn vị:'].some(
                (word) => row[0] === word,
              ),
            )
            .map((row) => row)
            .flat(),
    ),
  );
  const VALUES = new Set<CellValue>(['Phòng Kinh tế', 'Văn phòng']);

  it.each(Object.keys(FORMS))('for headers and labels written %s', (form) => {
    const book = soundBook();
    for (const tab of book.tabs) {
      tab.grid = tab.grid.map((row) =>
        row.map((cell) =>
          typeof cell === 'string' && HEADERS.has(cell) && !VALUES.has(cell)
            ? FORMS[form]!(cell)
            : cell,
        ),
      );
    }
    expect(meaning(book)).toEqual(sound);
  });

  it.each(Object.keys(FORMS))('for values of closed lists written %s', (form) => {
    const CLOSED = ['Dạng câu', 'Cách tính', 'Chiều', 'Nêu ở', 'Vị trí'];
    const book = soundBook().edit('Danh mục', ([header, ...rows]) => [
      header!,
      ...rows.map((row) =>
        row.map((cell, at) =>
          CLOSED.some((word) => header![at] === word) && typeof cell === 'string'
            ? FORMS[form]!(cell)
            : cell,
        ),
      ),
    ]);
    expect(meaning(book)).toEqual(sound);
  });

  it.each([
    ['Kế hoạch', ['KH', 'Kế hoạch năm']],
    ['Trong tháng', ['Thực hiện trong tháng', 'TH tháng']],
    ['Lũy kế', ['Lũy kế thực hiện', 'Thực hiện', 'LUỸ KẾ']],
  ])('for the other names of %s', (header, aliases) => {
    for (const alias of aliases) {
      const book = soundBook().edit('Kinh tế', (grid) =>
        grid.map((row) => row.map((cell) => (cell === header ? alias : cell))),
      );
      expect(meaning(book)).toEqual(sound);
    }
  });
});

describe('notes', () => {
  const NOTES: Grid = [
    ['Mục', 'Nội dung', 'Vị trí'],
    ['I.1', 'Thời tiết thuận lợi.', 'trước'],
  ];
  const figures = (): Grid => soundBook().tab('Kinh tế').grid.slice(0, 8);

  it.each<[string, (grid: Grid) => Grid]>([
    ['above the label and the figures', () => [...NOTES, [], ...figures()]],
    [
      'between the label and the figures',
      () => [...figures().slice(0, 2), ...NOTES, [], ...figures().slice(2)],
    ],
    ['straight below the figures', () => [...figures().slice(0, 7), ...NOTES]],
    [
      'beside the figures, their headers in one row',
      () =>
        figures().map((row, at) => {
          const wide = [...row, ...Array<null>(10 - row.length).fill(null)];
          return [...wide, null, ...(NOTES[at - 2] ?? [])];
        }),
    ],
    [
      'beside the figures, their headers in a lower row',
      () =>
        figures().map((row, at) => {
          const wide = [...row, ...Array<null>(10 - row.length).fill(null)];
          return [...wide, null, ...(NOTES[at - 4] ?? [])];
        }),
    ],
  ])('are found %s, and no figure is lost', (_where, arrange) => {
    expect(meaning(soundBook().edit('Kinh tế', arrange))).toEqual(sound);
  });
});

describe('tab Quy tắc', () => {
  const [checks, switches] = [
    soundBook().tab('Quy tắc').grid.slice(0, 3),
    soundBook().tab('Quy tắc').grid.slice(4),
  ];

  it.each<[string, Grid]>([
    ['its switches first', [...switches, [], ...checks]],
    ['its switches straight below', [...checks, ...switches]],
    ['its switches alone', switches],
    ['no switches', checks],
  ])('gives its cross-checks with %s', (_what, grid) => {
    const facts = readWorkbook(
      soundBook()
        .edit('Quy tắc', () => grid)
        .spreadsheet(),
    );
    expect(facts.crossChecks.map(({ left }) => left)).toEqual(
      grid === switches ? [] : ['von', 'truong'],
    );
  });
});
