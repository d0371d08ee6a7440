// How one computation goes over cells and ranges.
import { describe, expect, it } from 'vitest';
import { broadcast, InputError } from '../../src/functions/broadcast';

const join = (...cells: unknown[]): string => cells.map(String).join('-');

describe('broadcast', () => {
  it('computes single cells once', () => {
    expect(broadcast([1, 'a', ''], join)).toBe('1-a-');
  });

  it('takes a single cell with every cell of the ranges, in any place', () => {
    expect(broadcast(['x', [[1, 2]], [[3, 4]], undefined], join)).toEqual([
      ['x-1-3-undefined', 'x-2-4-undefined'],
    ]);
  });

  it('keeps the shape of a range of one cell', () => {
    expect(broadcast([[[1]], 2], join)).toEqual([['1-2']]);
  });

  it('names both shapes when they differ', () => {
    expect(() => broadcast([[[1], [2]], [[1, 2]]], join)).toThrow(/2 × 1 .*1 × 2/);
  });

  it('lets a mistake of the program through, also inside a range', () => {
    const broken = (): never => {
      throw new TypeError('broken');
    };
    expect(() => broadcast([[[1]]], broken)).toThrow(TypeError);
  });

  it('throws what was wrong with a single cell', () => {
    const refuse = (): never => {
      throw new InputError('sai');
    };
    expect(() => broadcast([1], refuse)).toThrow(new InputError('sai'));
    expect(broadcast([[[1]]], refuse)).toEqual([['Lỗi: sai']]);
  });
});
