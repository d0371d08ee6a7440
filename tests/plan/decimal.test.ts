// The exact decimal of a spreadsheet number.
import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { decimal, divideHalfUp } from '../../src/plan/decimal';

describe('the decimal of a number', () => {
  it.each<[number, string]>([
    [0.1 + 0.2, '0.3'],
    [1.1 * 3, '3.3'],
    [418.5, '418.5'],
    [-2469.64, '-2469.64'],
    [999999999999999, '999999999999999'],
    [0, '0'],
  ])('%d is %s', (number, text) => {
    expect(decimal(number).toFixed()).toBe(text);
  });

  it('does not depend on the settings of others', () => {
    const { DP, RM } = Big;
    Big.DP = 0;
    Big.RM = Big.roundUp;
    try {
      expect(divideHalfUp(decimal(1), decimal(3), 2).toFixed()).toBe('0.33');
      expect(decimal(1).div(3).toFixed(3)).toBe('0.333');
    } finally {
      Big.DP = DP;
      Big.RM = RM;
    }
  });
});

describe('division rounded half up', () => {
  it.each<[number, number, number, string]>([
    [1, 8, 2, '0.13'],
    [-1, 8, 2, '-0.13'],
    [1, -8, 2, '-0.13'],
    [-1, -8, 2, '0.13'],
    [2, 3, 0, '1'],
    [1, 3, 0, '0'],
    // Rounded on the way to three places this would be 0.45 and then 0.5.
    [4449, 10000, 1, '0.4'],
    [1, 1, 0, '1'],
    [0, 7, 3, '0'],
  ])('%d / %d to %d places is %s', (a, b, places, text) => {
    expect(divideHalfUp(decimal(a), decimal(b), places).toFixed()).toBe(text);
  });
});
