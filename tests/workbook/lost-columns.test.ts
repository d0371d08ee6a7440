// Which columns of a department's table are told as lost, and which are its own business.
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/workbook/read-workbook';
import type { CellValue } from '../../src/workbook/grid';
import { SampleBook } from './sample';

/** The problems of a tab with these headers between Mã, Chỉ tiêu and Lũy kế, and one row of cells. */
function problems(headers: readonly CellValue[], cells: readonly CellValue[]): string[] {
  const book = new SampleBook({
    'Kinh tế': [
      ['Đơn vị', 'Phòng Kinh tế'],
      ['Mã', 'Chỉ tiêu', ...headers, 'Lũy kế'],
      ['lua', 'Lúa', ...cells, 509],
      ['ngo', 'Ngô', ...cells, 1110],
    ],
  });
  return readWorkbook(book.spreadsheet())
    .structure.filter(({ tab }) => tab !== null)
    .map(({ kind, column, expected }) => `${kind} ${column} ${expected}`);
}

describe('a header', () => {
  it.each<[CellValue, string]>([
    ['Kế hoạc', 'Kế hoạch'],
    ['KẾ  HOẠCH :', 'Kế hoạch'],
    ['Kế hoạhc năm 2026', 'Kế hoạch'],
    ['Tổng sốl', 'Tổng số'],
    ['Trong thag', 'Thực hiện trong tháng'],
    ['Thực hiện trong thángg', 'Thực hiện trong tháng'],
  ])('%j that was misspelt is told as the one meant', (typed, meant) => {
    expect(problems([typed], [650])).toEqual([`misspelt-header 2 ${meant}`]);
  });

  it.each<[CellValue, CellValue]>([
    ['Chỉ tiêu giao', 650],
    [null, 650],
    ['Giao đầu năm', '1.110'],
  ])('%j over numbers is told while plan or month is missing', (header, cell) => {
    expect(problems([header], [cell])).toEqual([
      'unknown-header 2 Kế hoạch / Thực hiện trong tháng',
    ]);
  });

  it.each<[readonly CellValue[], readonly CellValue[]]>([
    [['STT'], [1]],
    [['Người nhập'], ['Chị Hoa']],
    [['Năm 2025'], [null]],
    [['Ghi chú'], [5]],
    [
      ['Kế hoạch', 'Trong tháng', 'Năm 2025'],
      [1, 2, 3],
    ],
    [
      ['Kế hoạch', 'Trong tháng', 'KH tỉnh'],
      [1, 2, 3],
    ],
  ])('among %j over %j is the department’s own business', (headers, cells) => {
    expect(problems(headers, cells)).toEqual([]);
  });
});

describe('a column of percents', () => {
  it('without a plan tells that the plan’s column is gone', () => {
    expect(problems(['% kế hoạch', 'Trong tháng'], [0.5, 1])).toEqual([
      'no-plan-column 2 Kế hoạch',
    ]);
  });

  it('beside a misspelt plan tells only the misspelling', () => {
    expect(problems(['Kế hoạh', '% kế hoạch'], [650, 0.5])).toEqual(['misspelt-header 2 Kế hoạch']);
  });
});
