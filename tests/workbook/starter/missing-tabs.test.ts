// "Tạo sổ": the new workbook reads back as planned, and a used one gets only what it lacks.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/checks';
import { checkContext } from '../../../src/checks/rule';
import { runChecks } from '../../../src/checks/run';
import type { CellValue, Spreadsheet } from '../../../src/workbook/grid';
import { switchRows } from '../../../src/rules/switches';
import { readWorkbook } from '../../../src/workbook/read-workbook';
import { DEPARTMENTS } from '../../../src/workbook/starter/departments';
import { missingTabs } from '../../../src/workbook/starter/missing-tabs';
import type { TabPlan } from '../../../src/workbook/tab-plan';
import { soundBook, type SampleBook } from '../sample';

/** The plans as a host reads them back: formulas not computed, empty cells empty. */
function built(plans: readonly TabPlan[]): Spreadsheet {
  const value = (cell: string | number): CellValue =>
    cell === '' || /^=./.test(String(cell)) ? null : cell;
  return {
    locale: 'vi_VN',
    url: null,
    tabs: plans.map(({ name, cells }, id) => ({
      name,
      id,
      rows: cells.map((row) => row.map(value)),
    })),
  };
}

function missing(book: SampleBook): string[] {
  const spreadsheet = book.spreadsheet();
  return missingTabs(spreadsheet, readWorkbook(spreadsheet), []).map(({ name }) => name);
}

const SWITCHES = switchRows(RULES);
const EMPTY: Spreadsheet = { locale: 'vi_VN', url: null, tabs: [] };
const starter = built(missingTabs(EMPTY, readWorkbook(EMPTY), SWITCHES));
const facts = readWorkbook(starter);

describe('the new workbook', () => {
  it('has the twelve departments and no structure problem', () => {
    expect(facts.structure).toEqual([]);
    expect(facts.departments.map(({ department }) => department)).toEqual(
      Object.values(DEPARTMENTS),
    );
  });

  it('has a row for each indicator of its catalogue, on its department’s tab', () => {
    const owners = new Map(facts.catalogue.map(({ id, department }) => [id, department]));
    const rows = facts.departments.flatMap((one) => one.rows);
    expect(facts.catalogue.length).toBeGreaterThanOrEqual(166);
    expect(rows.map(({ id }) => id).sort()).toEqual([...owners.keys()].sort());
    expect(rows.filter(({ id, department }) => owners.get(id) !== department)).toEqual([]);
  });

  it('lacks nothing but what people fill in', () => {
    const rules = new Set(runChecks(checkContext(facts), RULES).map(({ rule }) => rule));
    const FILLED_IN = new Set([
      'settings.missing',
      'settings.no-signer',
      'value.missing',
      'value.missing-total',
      'outline.empty-section',
      'footnote.empty',
    ]);
    expect([...rules].filter((rule) => !FILLED_IN.has(rule))).toEqual([]);
  });

  it('needs no further tabs', () => {
    expect(missingTabs(starter, facts, [])).toEqual([]);
  });

  it('has cells in rectangles, and formats inside them', () => {
    for (const { name, cells, formats, wrapped } of missingTabs(
      EMPTY,
      readWorkbook(EMPTY),
      SWITCHES,
    )) {
      const width = cells[0]!.length;
      expect(
        cells.every((row) => row.length === width),
        name,
      ).toBe(true);
      for (const block of [...formats, ...wrapped]) {
        expect(block.column + block.columns, name).toBeLessThanOrEqual(width);
        expect(block.row + block.rows, name).toBeLessThanOrEqual(cells.length);
      }
    }
  });
});

describe('a used workbook', () => {
  it('gets the tabs that it lacks', () => {
    expect(missing(soundBook())).toEqual(['Kho số liệu', 'Nhật ký']);
  });

  it.each([
    ['Cấu hình', 'Cấu hình'],
    ['Dàn ý', 'Dàn ý'],
    ['Quy tắc', 'Quy tắc'],
    ['Văn phòng', 'Văn phòng'],
  ])('without %s gets it', (tab, added) => {
    expect(missing(soundBook().without(tab))).toContain(added);
  });

  it('gets the tab of a department with the indicators of its own Danh mục', () => {
    const spreadsheet = soundBook().without('Văn phòng').spreadsheet();
    const plan = missingTabs(spreadsheet, readWorkbook(spreadsheet), [])[0]!;
    const [tab] = readWorkbook(built([plan])).departments;
    expect(tab?.department).toBe('Văn phòng');
    expect(tab?.rows.map(({ id }) => id)).toEqual(['ho_ngheo', 'truong', 'bao_hiem']);
  });

  it('keeps the names that are taken', () => {
    const book = soundBook()
      .without('Dàn ý')
      .add('Dàn ý', [['của ai đó']]);
    expect(missing(book)).toContain('Dàn ý (2)');
  });

  // Two tabs of one kind are an error, so a second one must never be added.
  it.each(['Quy tắc', 'Dàn ý', 'Danh mục'])('that emptied the table of %s keeps it', (tab) => {
    const added = missing(soundBook().edit(tab, (grid) => grid.slice(0, 1)));
    expect(added.filter((name) => name.startsWith(tab))).toEqual([]);
  });

  it.each(['Kinh tế', 'Danh mục'])('that lost a header of %s gets no second one', (tab) => {
    const header = tab === 'Kinh tế' ? 'Lũy kế' : 'Dạng câu';
    const book = soundBook().edit(tab, (grid) =>
      grid.map((row) => row.map((cell) => (cell === header ? 'Khác' : cell))),
    );
    expect(missing(book)).not.toContain(tab);
  });
});
