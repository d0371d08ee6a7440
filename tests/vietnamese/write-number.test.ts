// Numbers as a report writes them.
import { describe, expect, it } from 'vitest';
import { decimal } from '../../src/plan/decimal';
import { writeNumber } from '../../src/vietnamese/write-number';

describe('a written number', () => {
  it.each<[number, string]>([
    [0, '0'],
    [6, '6'],
    [999, '999'],
    [1110, '1.110'],
    [1110000, '1.110.000'],
    [418.5, '418,5'],
    [2469.64, '2.469,64'],
    [0.7, '0,7'],
    [1234.5678, '1.234,5678'],
    [0.1 + 0.2, '0,3'],
    [1.1 * 3, '3,3'],
    [-5, '-5'],
    [-1110.5, '-1.110,5'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1e-7, '0,0000001'],
    [-0, '0'],
  ])('%d is %s', (number, text) => {
    expect(writeNumber(decimal(number))).toBe(text);
  });

  it.each<[number, string]>([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1110, '1.110'],
    [0.7, '0,7'],
    [6.5, '6,5'],
  ])('%d with its leading zero is %s', (number, text) => {
    expect(writeNumber(decimal(number), true)).toBe(text);
  });
});
