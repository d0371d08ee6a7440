// The cell functions that write and read Vietnamese numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOC_SO_VN, SO_VN } from '../../src/functions/numbers';
import { column, DATE_OF_ANOTHER_REALM } from './cells';

describe('SO_VN', () => {
  it.each<[unknown, unknown, string]>([
    [2469.64, '', '2.469,64'],
    [2469.64, 1, '2.469,6'],
    [2469.65, 1, '2.469,7'],
    [1.005, 2, '1,01'],
    [1110, 2, '1.110'],
    [6, '', '6'],
    [0, '', '0'],
    [-1110.5, '', '-1.110,5'],
    [-0.5, 0, '-1'],
    [-0.4, 0, '0'],
    ['418,5', '', '418,5'],
    ['1.110', '2', '1.110'],
    [0.1 + 0.2, '', '0,3'],
    [418.5, 15, '418,5'],
    ['', 2, ''],
    [null, undefined, ''],
  ])('(%j; %j) is %j', (number, places, expected) => {
    expect(SO_VN(number, places)).toBe(expected);
  });

  it.each([-1, 1.5, 16])('refuses %d places', (places) => {
    expect(() => SO_VN(5, places)).toThrow(/từ 0 đến 15/);
  });

  it('writes a whole range with one number of places', () => {
    expect(SO_VN(column<unknown>(1.25, '', '#REF!', 1000), 1)).toEqual([
      ['1,3'],
      [''],
      [expect.stringMatching(/^Lỗi: .*#REF!/)],
      ['1.000'],
    ]);
  });
});

describe('DOC_SO_VN', () => {
  it.each<[unknown, unknown]>([
    ['1.110', 1110],
    ['418,5', 418.5],
    ['06', 6],
    ['trên 70', 70],
    ['50%', 0.5],
    ['100,17%', 1.0017],
    [1110, 1110],
    ['', ''],
    [null, ''],
  ])('(%j) is %j', (text, expected) => {
    expect(DOC_SO_VN(text)).toBe(expected);
  });

  it.each<[unknown, RegExp]>([
    ['99.5', /Ghi 99,5\./],
    ['7/10', /không phải là số/],
    ['không', /Ghi một con số/],
    ['#VALUE!', /#VALUE!/],
    [DATE_OF_ANOTHER_REALM, /ngày tháng/],
    [false, /không phải là số/],
  ])('refuses %j', (text, message) => {
    expect(() => DOC_SO_VN(text)).toThrow(message);
  });

  it('reads a range, cell by cell', () => {
    expect(
      DOC_SO_VN([
        ['1.110', 'x'],
        ['', '418,5'],
      ]),
    ).toEqual([
      [1110, expect.stringMatching(/^Lỗi: /)],
      ['', 418.5],
    ]);
  });
});

describe('a number of up to 15 digits', () => {
  it('written by SO_VN is read back by DOC_SO_VN', () => {
    const number = fc
      .tuple(fc.bigInt(-999_999_999_999_999n, 999_999_999_999_999n), fc.nat(12))
      .map(([digits, scale]) => Number(`${digits}e-${scale}`));
    fc.assert(
      fc.property(number, (value) => {
        expect(DOC_SO_VN(SO_VN(value, ''))).toBe(value);
      }),
    );
  });
});
