// Days between two calendar days, over months, leap years and the turn of the year.
import { describe, expect, it } from 'vitest';
import { daysBetween, deadlineOf } from '../../src/panel-data/deadline';

describe('daysBetween', () => {
  it.each([
    ['2026-06-03', '2026-06-03', 0],
    ['2026-06-03', '2026-06-04', 1],
    ['2026-06-04', '2026-06-03', -1],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-12-31', '2027-01-01', 1],
  ])('%s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe('deadlineOf', () => {
  it.each([
    ['3/6/2026', '2026-06-03'],
    ['03/06/2026', '2026-06-03'],
    ['31/02/2026', null],
    ['cuối tháng', null],
    ['', null],
  ])('%j: %s', (raw, expected) => {
    const values = { deadline: { row: 0, column: 0, raw } };
    expect(deadlineOf({ tab: 'Cấu hình', period: null, values, lostLabels: [] })).toBe(expected);
  });

  it('reads a cell that the spreadsheet took for a date', () => {
    const values = { deadline: { row: 0, column: 0, raw: { date: '2026-06-03' } } };
    expect(deadlineOf({ tab: 'Cấu hình', period: null, values, lostLabels: [] })).toBe(
      '2026-06-03',
    );
    expect(deadlineOf(null)).toBeNull();
  });
});
