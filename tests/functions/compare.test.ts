// The cell function of comparison with an earlier period.
import { describe, expect, it } from 'vitest';
import { SOSANH } from '../../src/functions/compare';
import { column } from './cells';

describe('SOSANH', () => {
  it.each<[unknown, unknown, unknown, string]>([
    [112.5, 100, '', 'tăng 12,5%'],
    [100, 112.5, '', 'giảm 11,1%'],
    [100, 100, '', 'không thay đổi'],
    [0.1 + 0.2, 0.3, '', 'không thay đổi'],
    [5, 8, 'hộ', 'giảm 03 hộ'],
    [20, 8, 'hộ', 'tăng 12 hộ'],
    [8, 8, 'hộ', 'không thay đổi'],
    [418.5, 400, 'ha', 'tăng 18,5 ha'],
    [8, 5, 'ha', 'tăng 3 ha'],
    [9, 4, 'triệu đồng', 'tăng 5 triệu đồng'],
    [97.5, 95, '%', 'tăng 2,5 điểm phần trăm'],
    [12, 0, '', 'tăng 12'],
    [12, 0, 'vụ', 'tăng 12 vụ'],
    [0, 0, '', 'không thay đổi'],
    [0, 12, '', 'giảm 100%'],
    ['1.110', '1.000', '', 'tăng 11%'],
    [10001, 10000, '', 'tăng 0,01%'],
    ['', 8, 'hộ', ''],
    [5, '', 'hộ', ''],
    [null, null, undefined, ''],
  ])('(%j; %j; %j) is %j', (now, before, unit, expected) => {
    expect(SOSANH(now, before, unit)).toBe(expected);
  });

  it.each<[unknown, unknown, RegExp]>([
    ['khoảng 5', 8, /Kỳ này “khoảng 5” không phải là số/],
    [5, '#REF!', /Kỳ trước đang báo lỗi #REF!/],
  ])('refuses (%j; %j)', (now, before, message) => {
    expect(() => SOSANH(now, before, '')).toThrow(message);
  });

  it('takes one unit with every row', () => {
    expect(SOSANH(column<unknown>(5, '', 'x'), column(8, 8, 8), 'hộ')).toEqual([
      ['giảm 03 hộ'],
      [''],
      [expect.stringMatching(/^Lỗi: Kỳ này “x”/)],
    ]);
  });

  it('takes units cell by cell', () => {
    expect(SOSANH(column(5, 5), column(8, 8), column('hộ', ''))).toEqual(
      column('giảm 03 hộ', 'giảm 37,5%'),
    );
  });
});
