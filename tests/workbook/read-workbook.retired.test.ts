// “Ngừng từ”: what is not asked for any more is nobody's concern, and stays where it is.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks/index';
import { checkContext } from '../../src/checks/rule';
import { runChecks } from '../../src/checks/run';
import { guardsOf } from '../../src/workbook/guards/index';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { composeReport } from '../../src/report/compose';
import { writeText } from '../../src/report/text';
import type { CellValue } from '../../src/workbook/grid';
import { soundBook, type SampleBook } from './sample';

/** The sound workbook with a column “Ngừng từ”. */
function retiring(from: Readonly<Record<string, CellValue>>): SampleBook {
  const book = soundBook().edit('Danh mục', ([headers = [], ...rows]) => [
    [...headers, 'Ngừng từ'],
    ...rows.map((row) => [...row, null]),
  ]);
  for (const [id, period] of Object.entries(from)) book.set('Danh mục', [id, 'Ngừng từ'], period);
  return book;
}

function found(book: SampleBook): string[] {
  return runChecks(checkContext(readWorkbook(book.spreadsheet())), RULES).map(
    ({ rule, indicator }) => [rule, indicator].filter(Boolean).join(' '),
  );
}

describe('an indicator that is not asked for any more', () => {
  it.each([
    ['04/2026', true],
    ['05/2026', true],
    ['Tháng 5 năm 2026', true],
    ['Quý II/2026', true],
    ['Năm 2026', true],
    [{ date: '2026-05-01' }, true],
    ['06/2026', false],
    ['Quý III/2026', false],
    [2027, false],
    ['', false],
  ] as const)('from %j on, in 05/2026: %s', (from, isGone) => {
    const { catalogue, retired } = readWorkbook(retiring({ von: from }).spreadsheet());
    expect(catalogue.some(({ id }) => id === 'von')).toBe(!isGone);
    expect(retired.map(({ id }) => id)).toEqual(isGone ? ['von'] : []);
  });

  it('is wanted of nobody and told by no rule, whatever its row holds', () => {
    const book = retiring({ von: '05/2026' }).set('Kinh tế', ['von', 'Lũy kế'], 'mười hai');
    expect(found(book)).toEqual([]);
    expect(found(book.set('Danh mục', ['von', 'Ngừng từ'], '06/2026'))).not.toEqual([]);
  });

  it('may say anything in its row of Danh mục', () => {
    const book = retiring({ von: '05/2026' }).set('Danh mục', ['von', 'Dạng câu'], 'lạ');
    expect(found(book)).toEqual([]);
  });

  it('may have no row any more', () => {
    const book = retiring({ von: '05/2026' }).edit('Kinh tế', (grid) =>
      grid.filter((row) => !row.includes('von')),
    );
    expect(found(book)).toEqual([]);
  });

  it('is the total of no parts, which then stand for themselves', () => {
    expect(found(retiring({ lua: '05/2026' }))).toEqual([]);
  });

  it('is not in the report', () => {
    const text = (book: SampleBook): string =>
      writeText(composeReport(readWorkbook(book.spreadsheet())).report).text;
    expect(text(retiring({}))).toContain('hộ nghèo');
    expect(text(retiring({ ho_ngheo: '05/2026' }))).not.toContain('hộ nghèo');
  });

  it('leaves a cross-check that names it without an answer', () => {
    const book = retiring({ von: '05/2026' }).add('Quy tắc', [
      ['Vế trái', 'Phép so sánh', 'Vế phải', 'Sai số', 'Mức', 'Giải thích'],
      ['von', '>', '100000000', null, 'lỗi', null],
    ]);
    expect(found(book)).toEqual([]);
  });

  it('is told where “Ngừng từ” is no period', () => {
    expect(found(retiring({ von: 'hết năm' }))).toEqual(['catalogue.unknown-value']);
  });

  it('stands out in grey', () => {
    const spreadsheet = retiring({ von: '05/2026' }).spreadsheet();
    const facts = readWorkbook(spreadsheet);
    const grey = guardsOf(spreadsheet, facts).flatMap(({ tab, highlights }) =>
      highlights.filter(({ color }) => color === '#d9d9d9').map(({ row }) => `${tab} ${row}`),
    );
    const [row] = facts.departments.flatMap(({ retired }) => retired);
    expect(grey).toEqual([`Kinh tế ${row?.row}`]);
  });
});
