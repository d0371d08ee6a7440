// Percents of plan on the real figures, and the rules of printing them.
import { describe, expect, it } from 'vitest';
import {
  excess,
  percent,
  ratio,
  relation,
  remaining,
  typedPercent,
  type Ratio,
  type Relation,
} from '../../src/plan/percent';
import { writeNumber } from '../../src/vietnamese/write-number';

function of(part: number, whole: number): Ratio {
  return ratio(part, whole)!;
}

describe('a percent of plan', () => {
  it.each<[number, number, number, string]>([
    [509, 650, 1, '78,3'],
    [10.5, 56, 1, '18,8'],
    [1000, 21070, 2, '4,75'],
    [1532, 1095, 2, '139,91'],
    [6, 26, 1, '23,1'],
    [264, 280, 1, '94,3'],
    [7, 9, 1, '77,8'],
    [1, 8, 1, '12,5'],
    [1, 8, 2, '12,5'],
    [1, 3, 0, '33'],
    [1, 8, 0, '13'],
    [5, 10, 1, '50'],
    [0, 650, 1, '0'],
    [650, 650, 1, '100'],
    [1300, 650, 1, '200'],
    [0.1 + 0.2, 0.3, 1, '100'],
    [1.005, 100, 2, '1,01'],
    [0.285, 100, 2, '0,29'],
  ])('%d of %d to %d places is %s', (part, whole, places, text) => {
    expect(writeNumber(percent(of(part, whole), places))).toBe(text);
  });

  it.each<[number, number, number, string]>([
    [9996, 10000, 1, '99,96'],
    [9996, 10000, 0, '99,96'],
    [99999, 100000, 1, '99,999'],
    [10004, 10000, 1, '100,04'],
    [100001, 100000, 2, '100,001'],
    [995, 1000, 0, '99,5'],
    [996, 1000, 1, '99,6'],
  ])('%d of %d to %d places never prints as 100 but as %s', (part, whole, places, text) => {
    expect(writeNumber(percent(of(part, whole), places))).toBe(text);
  });

  it.each<[number, number, number, string]>([
    [4, 10000, 1, '0,04'],
    [1, 100000, 2, '0,001'],
    [1, 3000, 1, '0,03'],
    [5, 10000, 1, '0,1'],
  ])('%d of %d to %d places never prints as 0 but as %s', (part, whole, places, text) => {
    expect(writeNumber(percent(of(part, whole), places))).toBe(text);
  });

  it('of nothing cannot be said', () => {
    expect(ratio(5, 0)).toBeNull();
  });

  it.each([
    [100.17, '100,17'],
    [99.96, '99,96'],
    [100, '100'],
  ])('typed as %d prints as %s', (typed, text) => {
    expect(writeNumber(percent(typedPercent(typed), 2))).toBe(text);
  });
});

describe('a result', () => {
  it.each<[number, number, Relation]>([
    [9996, 10000, 'below'],
    [0.3, 0.1 + 0.2, 'at'],
    [10000, 10000, 'at'],
    [10000.0001, 10000, 'above'],
    [0, 5, 'below'],
  ])('of %d against a plan of %d is %s', (part, whole, expected) => {
    expect(relation(of(part, whole))).toBe(expected);
  });

  it.each<[number, number, number, string]>([
    [1532, 1095, 2, '39,91'],
    [10004, 10000, 1, '0,04'],
    [650, 650, 1, '0'],
    [509, 650, 1, '-21,7'],
  ])('of %d exceeds a plan of %d, to %d places, by %s', (part, whole, places, text) => {
    expect(writeNumber(excess(of(part, whole), places))).toBe(text);
  });

  it.each<[number, number, string]>([
    [509, 650, '141'],
    [10.5, 56, '45,5'],
    [650, 650, '0'],
    [1532, 1095, '0'],
    [0.1, 0.3, '0,2'],
  ])('of %d leaves of a plan of %d: %s', (part, whole, text) => {
    expect(writeNumber(remaining(of(part, whole)))).toBe(text);
  });
});
