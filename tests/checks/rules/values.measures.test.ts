// What "Cách tính" changes in what is right: amounts of the period alone, net changes, plans of none.
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../../src/workbook/grid';
import { soundBook, type SampleBook } from '../../workbook/sample';
import { brief, check } from '../examples';

/** The sound workbook with one further row on tab Văn phòng, and what it had a month before. */
function withRow(
  entry: Readonly<Record<string, CellValue>>,
  typed: Readonly<Record<string, CellValue>>,
  past: readonly [month: CellValue, toDate: CellValue] | null = null,
): SampleBook {
  const book = soundBook();
  const id = 'thu_them';
  const blank = { 'Kế hoạch': null, 'Trong tháng': null, 'Lũy kế': null, 'Tổng số': null };
  book.repeat('Danh mục', 'ho_ngheo', { Mã: id, 'Chỉ tiêu': 'Số vụ việc', ...entry });
  const unit = entry['Đơn vị tính'] ?? 'hộ';
  book.repeat('Văn phòng', 'ho_ngheo', {
    Mã: id,
    'Chỉ tiêu': 'Số vụ việc',
    'Đơn vị tính': unit,
    ...blank,
    ...typed,
  });
  if (!past) return book;
  return book.add('Kho số liệu', [
    ['Kỳ', 'Mã', 'Kế hoạch', 'Trong tháng', 'Lũy kế'],
    ['04/2026', id, null, ...past],
  ]);
}

const RATE = { 'Cách tính': 'trong kỳ', 'Dạng câu': 'tỷ lệ', 'Đơn vị tính': '%', Chiều: 'cao tốt' };
const NET = { 'Cách tính': 'biến động', 'Dạng câu': 'số lượng', Chiều: 'trung tính' };
const CEILING = { 'Cách tính': 'phát sinh', 'Dạng câu': 'số lượng', Chiều: 'thấp tốt' };
const WORK = { ...CEILING, Chiều: 'cao tốt' };

describe('a row', () => {
  it.each<
    [
      string,
      Readonly<Record<string, CellValue>>,
      Readonly<Record<string, CellValue>>,
      readonly [CellValue, CellValue] | null,
      string[],
    ]
  >([
    [
      'a rate of the month over a yearly target',
      RATE,
      { 'Kế hoạch': 98, 'Trong tháng': 98.8 },
      null,
      [],
    ],
    ['a rate of the month that is missing', RATE, { 'Kế hoạch': 98 }, null, ['value.missing']],
    ['a net change below zero', NET, { 'Trong tháng': -3, 'Lũy kế': -5 }, [2, -2], []],
    ['a net change that fell', NET, { 'Trong tháng': -3, 'Lũy kế': 4 }, [2, 7], []],
    ['a net change of the month alone', NET, { 'Trong tháng': -3 }, null, []],
    ['a net month above its value to date', NET, { 'Trong tháng': 8, 'Lũy kế': 3 }, [2, -5], []],
    [
      'a net change that is no sum',
      NET,
      { 'Trong tháng': -3, 'Lũy kế': 9 },
      [2, 7],
      ['history.to-date-not-sum'],
    ],
    ['a flow below zero', WORK, { 'Trong tháng': -3, 'Lũy kế': 4 }, null, ['number.negative']],
    [
      'a plan of none that is kept',
      CEILING,
      { 'Kế hoạch': 0, 'Trong tháng': 0, 'Lũy kế': 0 },
      null,
      [],
    ],
    [
      'a plan of none that is missed',
      CEILING,
      { 'Kế hoạch': 0, 'Trong tháng': 1, 'Lũy kế': 2 },
      null,
      [],
    ],
    [
      'nothing planned, nothing done',
      WORK,
      { 'Kế hoạch': 0, 'Trong tháng': 0, 'Lũy kế': 0 },
      null,
      [],
    ],
    [
      'nothing planned, something done',
      WORK,
      { 'Kế hoạch': 0, 'Trong tháng': 1, 'Lũy kế': 2 },
      null,
      ['plan.zero'],
    ],
  ])('%s', (_about, entry, typed, past, rules) => {
    const found = brief(check(withRow(entry, typed, past))).map((one) => one.split(' ')[0]);
    expect(found).toEqual(rules);
  });
});
