// A workbook in which anything was typed, moved, doubled or deleted: it is checked and reported to the end.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/index';
import { checkContext } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { composeReport } from '../../src/report/compose';
import { writeDocx } from '../../src/report/docx/write';
import { writeText } from '../../src/report/text';
import { cellText, type CellValue, type Spreadsheet } from '../../src/workbook/grid';
import { readNumber } from '../../src/vietnamese/read-number';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { soundBook, type SampleBook } from '../workbook/sample';
import { openDocx } from './docx/opened-docx';

const AT = '2026-05-25T00:00:00Z';

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

const mutated = fc.array(change, { minLength: 1, maxLength: 4 }).map((changes): Spreadsheet => {
  const book = soundBook();
  for (const one of changes) one(book);
  return book.spreadsheet();
});

const TYPED_AMOUNTS: ReadonlySet<string> = new Set([
  'plan',
  'month',
  'toDate',
  'total',
  'samePeriod',
]);

/** What a cell (`G5`) holds as a number, read without the product's tables. */
function numberAt({ tabs }: Spreadsheet, name: string, cell: string): number | null {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const content = tabs.find((one) => one.name === name)?.rows[Number(row) - 1]?.[
    letter.charCodeAt(0) - 65
  ];
  return typeof content === 'number' ? content : readNumber(cellText(content ?? null)).value;
}

describe('a workbook in which anything was done', () => {
  it('is checked, each finding in a tab that is there', () => {
    fc.assert(
      fc.property(mutated, (spreadsheet) => {
        const tabs = spreadsheet.tabs.map(({ name }) => name);
        for (const { tab, message } of runChecks(checkContext(readWorkbook(spreadsheet)), RULES)) {
          if (tab !== null) expect(tabs).toContain(tab);
          expect(message.vi).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
        }
      }),
    );
  });

  it('is reported without a number that its cell does not hold', () => {
    fc.assert(
      fc.property(mutated, (spreadsheet) => {
        const { report } = composeReport(readWorkbook(spreadsheet));
        for (const { text, value, tab, cell } of writeText(report).figures) {
          // Numbers that are computed, and zeros in words, stand in no cell.
          if (!TYPED_AMOUNTS.has(value) || !/\d/.test(text)) continue;
          expect(readNumber(text).value, `${tab}!${cell}: ${text}`).toBe(
            numberAt(spreadsheet, tab, cell),
          );
        }
      }),
    );
  });

  it('is reported as a document that opens, and says nothing that no one wrote', () => {
    fc.assert(
      fc.property(mutated, (spreadsheet) => {
        const { report } = composeReport(readWorkbook(spreadsheet));
        expect(writeText(report).text).not.toMatch(
          /undefined|NaN|\[object|Infinity|[\ue000-\uf8ff]/,
        );
        expect(openDocx(writeDocx(report, AT)).paragraphs.length).toBeGreaterThan(0);
      }),
    );
  });
});
