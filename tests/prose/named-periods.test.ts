// Periods in prose: months, quarters, six and nine months, years, and what only looks like one.
import { describe, expect, it } from 'vitest';
import { namedPeriods } from '../../src/prose/named-periods';

describe('namedPeriods', () => {
  it.each<[string, string[]]>([
    ['Trong tháng 5, các thôn', ['month 5 -']],
    ['tháng 05 năm 2026', ['month 5 2026']],
    ['tháng 01/2027', ['month 1 2027']],
    ['quý II năm 2026 và Quý 3/2026', ['quarter 2 2026', 'quarter 3 2026']],
    ['6 tháng đầu năm 2026', ['half 1 2026']],
    ['6 THÁNG CUỐI NĂM 2025', ['second-half 1 2025']],
    ['9 tháng năm 2026', ['nine-months 1 2026']],
    ['9 tháng đầu năm', ['nine-months 1 -']],
    ['năm 2026 so với năm 2025', ['year 1 2026', 'year 1 2025']],
    ['trong 6 tháng qua', []],
    ['ngày 12 tháng 5/3/2026', []],
    ['thu 5.000 tháng 2.500', []],
    ['năm học 2025 - 2026; trong năm năm', []],
    ['quý khách; quý IX; quý Iran', []],
    ['tháng 4 năm nay', ['month 4 -']],
  ])('%s', (text, expected) => {
    expect(
      namedPeriods(text).map(({ kind, index, year }) => `${kind} ${index} ${year ?? '-'}`),
    ).toEqual(expected);
  });

  it('quotes the name and tells where it stands', () => {
    const text = 'Kết quả quý I năm 2026, nhiệm vụ';
    const [named] = namedPeriods(text);
    expect(named?.text).toBe('quý I năm 2026');
    expect(text.slice(named?.start)).toMatch(/^quý I năm 2026/);
  });
});
