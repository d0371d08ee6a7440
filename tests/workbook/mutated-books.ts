// Workbooks in which anything was typed, moved, doubled or deleted, for properties.
import fc from 'fast-check';
import type { CellValue, Spreadsheet } from '../../src/workbook/grid';
import { soundBook, type SampleBook } from './sample';

/** What a person may leave in a cell, by will, slip, paste or import; and words that mean something elsewhere. */
const TYPED: readonly CellValue[] = [
  null,
  '',
  0,
  -1,
  1.5,
  1e307,
  true,
  { date: '2026-05-01' },
  'trên 5',
  '1.110',
  '7/9',
  '1/0',
  '9'.repeat(30),
  '31/02/2026',
  'không áp dụng',
  '–',
  '=1+1',
  '#REF!',
  'Loading...',
  '{{ doan_1 }}',
  '{{ han_che }}',
  '{{',
  '}}',
  '{{ lua }}',
  '{% if x %}',
  '{% for i in (1..5) %}{{ i }}{% endfor %}',
  'I.(a',
  '+1',
  '[',
  '*',
  '\\',
  '$&',
  '...',
  'x'.repeat(3e3),
  '\ud800',
  '\uffff',
  '\ue000\ue100\ue100x\ue001',
  'a\u0301',
  '🙂',
  '<b>&"\'',
  '\n\n',
  '\u200b',
  '__proto__',
  'constructor',
  'toString',
  'Mã',
  'Mục',
  'Chỉ tiêu',
  'Kế hoạch',
  'Đơn vị',
  'lua',
  'II.1',
  'Phần I',
  'đoạn 1',
  'chú thích 3',
  'chú thích 1.2',
  '2-5',
  '13-99',
  'cao tốt',
  'thứ tự',
  'Tháng 5 năm 2026',
  'Quý II/2026',
  'Năm 2026',
  '05/2026',
  'Chính quyền',
  'Đảng',
];

/** Where something is done, as shares of what there is: so that every number means a place. */
const place = fc.record({ tab: fc.nat(999), row: fc.nat(999), column: fc.nat(999) });
type Place = typeof place extends fc.Arbitrary<infer P> ? P : never;
type Change = (book: SampleBook) => void;

const at = <T>(list: readonly T[], share: number): T | undefined =>
  list[Math.floor((share / 1000) * list.length)];

/** The grid of a tab, and the number of a row in it. */
function rowAt({ tabs }: SampleBook, { tab, row }: Place): [CellValue[][], number] {
  const grid = at(tabs, tab)?.grid ?? [];
  return [grid, Math.floor((row / 1000) * grid.length)];
}

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(place, fc.constantFrom(...TYPED))
      .map(([where, value]): Change => (book) => {
        const [grid, row] = rowAt(book, where);
        const cells = grid[row];
        if (cells) cells[Math.floor((where.column / 1000) * Math.max(1, cells.length))] = value;
      }),
  },
  place.map((where): Change => (book) => {
    const [grid, row] = rowAt(book, where);
    grid.splice(row, 1);
  }),
  place.map((where): Change => (book) => {
    const [grid, row] = rowAt(book, where);
    grid.splice(row, 0, [...(grid[row] ?? [])]);
  }),
  place.map((where): Change => (book) => {
    const [grid] = rowAt(book, where);
    for (const cells of grid) cells.splice(Math.floor((where.column / 1000) * cells.length), 1);
  }),
  place.map(({ tab }): Change => (book) => {
    book.tabs = book.tabs.filter((one) => one !== at(book.tabs, tab));
  }),
  place.map(({ tab }): Change => (book) => {
    const one = at(book.tabs, tab);
    if (one) {
      book.tabs.push({ ...one, name: `${one.name} (2)`, grid: one.grid.map((row) => [...row]) });
    }
  }),
  place.map(({ tab }): Change => (book) => {
    book.tabs.reverse();
    at(book.tabs, tab)?.grid.reverse();
  }),
);

/** One to four changes of a sound workbook. */
export const mutatedBooks = fc
  .array(change, { minLength: 1, maxLength: 4 })
  .map((changes): Spreadsheet => {
    const book = soundBook();
    for (const one of changes) one(book);
    return book.spreadsheet();
  });
