// Periods: how they are typed, what they are called, and the one that follows.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/workbook/grid';
import {
  monthsGone,
  nextPeriodName,
  periodName,
  periodNoun,
  periodSlug,
  periodText,
  readPeriod,
  shortName,
  type Period,
} from '../../src/workbook/period';

const MAY: Period = { kind: 'month', year: 2026, index: 5 };
const SECOND_QUARTER: Period = { kind: 'quarter', year: 2026, index: 2 };
const HALF: Period = { kind: 'half', year: 2026, index: 1 };
const NINE: Period = { kind: 'nine-months', year: 2026, index: 1 };
const YEAR: Period = { kind: 'year', year: 2026, index: 1 };

describe('a typed period', () => {
  it.each<[CellValue, Period | null]>([
    ['05/2026', MAY],
    ['5/2026', MAY],
    ['05 / 2026', MAY],
    ['5-2026', MAY],
    ['5.2026', MAY],
    ['Tháng 5/2026', MAY],
    ['tháng 05 năm 2026', MAY],
    ['THÁNG 5 NĂM 2026', MAY],
    ['thang 5 nam 2026', MAY],
    ['tháng 5 năm 2026'.normalize('NFD'), MAY],
    ['\u00a0Tháng\n5/2026 ', MAY],
    [{ date: '2026-05-01' }, MAY],
    [{ date: '2026-05-31' }, MAY],
    ['Quý II/2026', SECOND_QUARTER],
    ['quý ii năm 2026', SECOND_QUARTER],
    ['QUÝ 2/2026', SECOND_QUARTER],
    ['Quý II 2026', SECOND_QUARTER],
    ['Quý IV/2026', { kind: 'quarter', year: 2026, index: 4 }],
    ['6 tháng 2026', HALF],
    ['6 tháng đầu năm 2026', HALF],
    ['6 THÁNG ĐẦU NĂM 2026', HALF],
    ['9 tháng 2026', NINE],
    ['9 tháng đầu năm 2026', NINE],
    ['Năm 2026', YEAR],
    [2026, YEAR],
    ['13/2026', null],
    ['0/2026', null],
    ['00/2026', null],
    ['Quý V/2026', null],
    ['Quý IIII/2026', null],
    ['Quý 5/2026', null],
    ['Quý 0/2026', null],
    ['7 tháng 2026', null],
    ['6 tháng cuối năm 2026', null],
    ['05/26', null],
    ['05/1926', null],
    ['1/5/2026', null],
    ['tháng năm', null],
    ['', null],
    [null, null],
    [true, null],
    [5, null],
    [5.2026, null],
    ['#REF!', null],
  ])('%j is %o', (cell, period) => {
    expect(readPeriod(cell)).toEqual(period);
  });
});

describe('a period', () => {
  it.each<[Period, ...string[]]>([
    [MAY, 'tháng 5 năm 2026', 'tháng 5', 'tháng', 'tháng 6 năm 2026', '2026-05', '05/2026', '5'],
    [
      { ...MAY, index: 12 },
      'tháng 12 năm 2026',
      'tháng 12',
      'tháng',
      'tháng 1 năm 2027',
      '2026-12',
      '12/2026',
      '12',
    ],
    [
      SECOND_QUARTER,
      'quý II năm 2026',
      'quý II',
      'quý',
      'quý III năm 2026',
      '2026-q2',
      'Quý II/2026',
      '6',
    ],
    [
      { ...SECOND_QUARTER, index: 4 },
      'quý IV năm 2026',
      'quý IV',
      'quý',
      'quý I năm 2027',
      '2026-q4',
      'Quý IV/2026',
      '12',
    ],
    [
      HALF,
      '6 tháng đầu năm 2026',
      '6 tháng đầu năm',
      '6 tháng',
      '6 tháng cuối năm 2026',
      '2026-6-thang',
      '6 tháng 2026',
      '6',
    ],
    [
      NINE,
      '9 tháng đầu năm 2026',
      '9 tháng đầu năm',
      '9 tháng',
      'quý IV năm 2026',
      '2026-9-thang',
      '9 tháng 2026',
      '9',
    ],
    [YEAR, 'năm 2026', 'năm', 'năm', 'năm 2027', '2026', 'Năm 2026', '12'],
  ])('%o has its names', (period, ...names) => {
    expect([
      periodName(period),
      shortName(period),
      periodNoun(period),
      nextPeriodName(period),
      periodSlug(period),
      periodText(period),
      String(monthsGone(period)),
    ]).toEqual(names);
  });
});

describe('every period', () => {
  const year = fc.integer({ min: 2000, max: 2100 });
  const period: fc.Arbitrary<Period> = fc.oneof(
    fc.record({
      kind: fc.constant('month' as const),
      year,
      index: fc.integer({ min: 1, max: 12 }),
    }),
    fc.record({
      kind: fc.constant('quarter' as const),
      year,
      index: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      kind: fc.constantFrom('half' as const, 'nine-months' as const, 'year' as const),
      year,
      index: fc.constant(1),
    }),
  );

  it('is read back from what the workbook writes and from its name', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(readPeriod(periodText(one))).toEqual(one);
        expect(readPeriod(periodName(one))).toEqual(one);
        expect(readPeriod(periodName(one).toUpperCase().normalize('NFD'))).toEqual(one);
      }),
    );
  });

  it('has a slug of its own that any file system takes', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        expect(periodSlug(one)).toMatch(/^[a-z0-9-]+$/);
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(periodSlug(one) === periodSlug(other)).toBe(same);
      }),
    );
  });
});
