// What is due of a plan: flows by the months gone, states by their month, seasons by their window.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueShare, months, type Season, type Share, type Timing } from '../../src/plan/due';

const of = ({ numerator, denominator }: Share): number => numerator / denominator;

/** So many months and days of the next, of 30 each. */
const at = (whole: number, days: number): Share => ({
  numerator: whole * 30 + days,
  denominator: 30,
});

describe('the share that is due', () => {
  it.each<[string, Timing['pace'], Season | null, number | null, Share, number]>([
    ['a flow in January', 'flow', null, null, months(1), 1 / 12],
    ['a flow in May', 'flow', null, null, months(5), 5 / 12],
    ['a flow at a cut-off in June', 'flow', null, null, at(5, 20), (5 + 20 / 30) / 12],
    ['a flow in December', 'flow', null, null, months(12), 1],
    ['a flow due by June, in March', 'flow', null, 6, months(3), 0.5],
    ['a flow due by June, in August', 'flow', null, 6, months(8), 1],
    ['a state in June', 'state', null, null, months(6), 0],
    ['a state in December', 'state', null, null, months(12), 1],
    ['a state at a cut-off in December', 'state', null, null, at(11, 15), 1],
    ['a state due by September, in August', 'state', null, 9, months(8), 0],
    ['a state due by September, in September', 'state', null, 9, at(8, 20), 1],
    ['a state due next year', 'state', null, 21, months(12), 0],
    ['a rate at any time', 'target', null, null, months(1), 1],
    ['a rate with its month', 'target', null, 12, months(6), 0],
    ['a season not begun', 'flow', { from: 2, to: 5 }, null, months(1), 0],
    ['a season under way', 'flow', { from: 2, to: 5 }, null, months(3), 0.5],
    ['a season half a month old', 'flow', { from: 2, to: 5 }, null, at(1, 15), 0.5 / 4],
    ['a season over', 'flow', { from: 2, to: 5 }, null, months(9), 1],
    ['a season of one month, before', 'flow', { from: 6, to: 6 }, null, months(5), 0],
    ['a season of one month, in it', 'flow', { from: 6, to: 6 }, null, months(6), 1],
    ['a season over New Year, in October', 'flow', { from: 10, to: 1 }, null, months(10), 1 / 4],
    ['a season over New Year, in January', 'flow', { from: 10, to: 1 }, null, months(1), 1],
    [
      'a season over New Year, in its second year',
      'flow',
      { from: 11, to: 3 },
      null,
      months(2),
      0.8,
    ],
    ['a season over New Year, behind its end', 'flow', { from: 11, to: 3 }, null, months(5), 1],
  ])('of %s', (_about, pace, season, due, gone, share) => {
    expect(of(dueShare(gone, { pace, season, due }))).toBeCloseTo(share, 12);
  });

  it('is nothing between seasons over New Year where nothing was done', () => {
    const timing: Timing = { pace: 'flow', season: { from: 10, to: 1 }, due: null };
    expect(of(dueShare(months(6), timing, false))).toBe(0);
    expect(of(dueShare(months(6), timing, true))).toBe(1);
  });

  it('never falls within a year, and ends with the whole, of a season in one year', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(month, month, (one, other) => {
        const season = { from: Math.min(one, other), to: Math.max(one, other) };
        const shares = Array.from({ length: 12 }, (_, gone) =>
          of(dueShare(months(gone + 1), { pace: 'flow', season, due: null })),
        );
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(Math.max(...shares)).toBe(1);
      }),
    );
  });
});
