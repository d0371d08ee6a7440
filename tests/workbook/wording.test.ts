// The office's wording in Cấu hình: leading zeros, thresholds, openers.
import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../src/plan/grade';
import type { Settings } from '../../src/workbook/facts';
import type { CellValue } from '../../src/workbook/grid';
import { readSettings } from '../../src/workbook/read-settings';
import { DEFAULT_WORDING, readThreshold, readWording } from '../../src/workbook/wording';

/** Tab Cấu hình with further labels. */
function settings(further: readonly [string, CellValue][]): Settings {
  const rows: CellValue[][] = [
    ['Kỳ báo cáo', '05/2026'],
    ['Cơ quan ban hành', 'Đảng ủy'],
    ...further,
  ];
  return readSettings({ name: 'Cấu hình', id: 1, rows })!;
}

describe('the wording', () => {
  it('is the product’s own where nothing is set', () => {
    expect(readWording(null)).toEqual(DEFAULT_WORDING);
    expect(readWording(settings([]))).toEqual(DEFAULT_WORDING);
  });

  it.each([
    ['có', true],
    ['không', false],
    ['KHÔNG', false],
    ['', true],
    ['tùy', true],
  ])('“Số 0 đứng trước” %j: %s', (typed, expected) => {
    expect(readWording(settings([['Số 0 đứng trước', typed]])).leadingZeros).toBe(expected);
  });

  it('has the thresholds of the labels that begin with “Ngưỡng”', () => {
    const { thresholds } = readWording(
      settings([
        ['Ngưỡng vượt', '105%'],
        ['Ngưỡng đạt', '98%'],
        ['Ngưỡng đạt khá', '120'],
        ['Ngưỡng cơ bản đạt', 0.85],
        ['Ngưỡng chưa đạt', 62.5],
      ]),
    );
    expect(thresholds).toEqual({ exceeded: 105, met: 98, ahead: 120, onPace: 85, behind: 62.5 });
  });

  it.each<[string, string]>([
    ['Ngưỡng cơ bản đạt', '60%'],
    ['Ngưỡng đạt', '101%'],
    ['Ngưỡng vượt', '99%'],
    ['Ngưỡng đạt khá', '95%'],
  ])('%s %s contradicts the others or the words, so ours stand', (label, typed) => {
    expect(readWording(settings([[label, typed]])).thresholds).toEqual(DEFAULT_THRESHOLDS);
  });

  it.each<[CellValue, number | null]>([
    ['90%', 90],
    ['90', 90],
    ['112,5%', 112.5],
    [90, 90],
    [0.9, 90],
    [1.1, 110],
    ['0,9', null],
    ['khoảng 90', null],
    ['trên 90', null],
    ['-5', null],
    ['5.000', null],
    [true, null],
    [null, null],
  ])('a threshold of %j is %s', (raw, expected) => {
    expect(readThreshold({ raw, row: 0, column: 1 })).toBe(expected);
  });

  it('has an opener in each line, without the comma that follows', () => {
    const { openers } = readWording(
      settings([['Cụm từ mở đầu', 'trong {{ ky_ngan }},\n\n tháng qua ']]),
    );
    expect(openers).toEqual([
      { template: 'trong {{ ky_ngan }}', line: 1 },
      { template: 'tháng qua', line: 3 },
    ]);
  });
});
