// What is known before a period, and what directly before it.
import { describe, expect, it } from 'vitest';
import { EarlierPeriods } from '../../src/checks/earlier-periods';
import { readPeriod } from '../../src/workbook/period';
import type { HistoryRow } from '../../src/workbook/facts';

const row = (period: string, toDate: number | null, plan: number | null = null): HistoryRow => ({
  period: readPeriod(period)!,
  id: 'x',
  plan,
  month: null,
  toDate,
  note: '',
});

function earlier(period: string, ...history: readonly HistoryRow[]): EarlierPeriods {
  return new EarlierPeriods({ period: readPeriod(period), history });
}

describe('the periods before', () => {
  it('come in the order of time, without this one and later ones', () => {
    const known = earlier(
      '05/2026',
      row('04/2026', 4),
      row('12/2025', 12),
      row('05/2026', 5),
      row('06/2026', 6),
    );
    expect(known.of('x').map(({ toDate }) => toDate)).toEqual([12, 4]);
    expect(known.of('y')).toEqual([]);
  });

  it('are none where the period is not known', () => {
    expect(new EarlierPeriods({ period: null, history: [row('04/2026', 4)] }).isEmpty).toBe(true);
  });

  it.each([
    ['05/2026', '04/2026', 4],
    ['05/2026', 'Quý I/2026', null],
    ['04/2026', 'Quý I/2026', 4],
    ['Quý II/2026', '03/2026', 4],
    ['Quý II/2026', '04/2026', null],
    ['05/2026', '03/2026', null],
    ['01/2026', '12/2025', null],
    ['6 tháng 2026', '05/2026', null],
  ])('%s goes on from %s: %s', (period, before, expected) => {
    const found = earlier(period, row(before, 4)).directlyBefore('x');
    expect(found?.toDate ?? null).toBe(expected);
  });

  it('of the same year end at the turn of the year', () => {
    const known = earlier('02/2026', row('11/2025', 11, 100), row('01/2026', null));
    expect(known.latestThisYear('x', 'toDate')).toBeNull();
    expect(known.latestThisYear('x', 'plan')).toBeNull();
  });

  it('of the same season are the same months of other years', () => {
    const known = earlier('05/2026', row('05/2025', 25), row('05/2024', 24), row('04/2026', 4));
    expect(known.sameSeason('x').map(({ toDate }) => toDate)).toEqual([24, 25]);
  });
});
