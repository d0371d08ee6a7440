// How a value moved against an earlier one.
import { describe, expect, it } from 'vitest';
import { change } from '../../src/plan/change';

describe('a change', () => {
  it.each<[number, number, 'up' | 'down' | 'none', string, string | null]>([
    [112.5, 100, 'up', '12.5', '12.5'],
    [5, 8, 'down', '3', '37.5'],
    [8, 8, 'none', '0', '0'],
    [0.1 + 0.2, 0.3, 'none', '0', '0'],
    [5, 0, 'up', '5', null],
    [0, 0, 'none', '0', null],
    [0, 8, 'down', '8', '100'],
    [16, 8, 'up', '8', '100'],
    [-2, -4, 'up', '2', '50'],
    [10001, 10000, 'up', '1', '0.01'],
  ])('%d after %d goes %s by %s, in percent %s', (now, before, direction, by, percent) => {
    const moved = change(now, before, 1);
    expect({
      direction: moved.direction,
      by: moved.difference.toFixed(),
      percent: moved.percent?.toFixed() ?? null,
    }).toEqual({ direction, by, percent });
  });
});
