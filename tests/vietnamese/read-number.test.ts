// What officers type as numbers, form by form: what is read, and what is refused.
import { describe, expect, it } from 'vitest';
import { readNumber, type NumberProblem, type ReadNumber } from '../../src/vietnamese/read-number';

const PLAIN: ReadNumber = {
  value: null,
  atLeast: false,
  percent: false,
  problem: null,
  repair: null,
};

describe('a number that is read', () => {
  it.each<[string, number]>([
    ['0', 0],
    ['00', 0],
    ['6', 6],
    ['06', 6],
    ['1110', 1110],
    ['1.110', 1110],
    ['21.070', 21070],
    ['1.110.000', 1110000],
    ['418,5', 418.5],
    ['0,7', 0.7],
    ['1,110', 1.11],
    ['2.469,64', 2469.64],
    ['100,17', 100.17],
    ['1 110', 1110],
    ['1\u00a0110', 1110],
    ['1\u202f110,5', 1110.5],
    ['  06\u00a0', 6],
    ['\u200b418,5\u200b', 418.5],
    ['\ufeff70', 70],
    ['4\u00ad18', 418],
    ['418,5\n', 418.5],
    ["'06", 6],
    ['-5', -5],
    ['–5', -5],
    ['−5', -5],
    ['-1.110,5', -1110.5],
    ['999.999.999.999.999', 999999999999999],
    ['0,000000000000001', 1e-15],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ ...PLAIN, value });
  });

  it.each<[string, number]>([
    ['trên 70', 70],
    ['Trên 1.110', 1110],
    ['TRÊN 70', 70],
    ['trên 70'.normalize('NFD'), 70],
    ['trên\u00a070', 70],
    ['hơn 70', 70],
    ['ít nhất 70', 70],
    ['tối thiểu 418,5', 418.5],
    ['≥70', 70],
    ['≥ 70', 70],
    ['>= 70', 70],
    ['> 70', 70],
  ])('%j is at least %d', (text, value) => {
    expect(readNumber(text)).toEqual({ ...PLAIN, value, atLeast: true });
  });

  it.each<[string, number]>([
    ['50%', 50],
    ['50 %', 50],
    ['100,17%', 100.17],
    ['1.110%', 1110],
  ])('%j is %d percent', (text, value) => {
    expect(readNumber(text)).toEqual({ ...PLAIN, value, percent: true });
  });

  it('may be a lower bound in percent', () => {
    expect(readNumber('trên 95%')).toEqual({ ...PLAIN, value: 95, atLeast: true, percent: true });
  });
});

describe('a text that cannot be relied on', () => {
  it.each<[NumberProblem, string, string | null]>([
    ['words', '', null],
    ['words', '.', null],
    ['words', ',', null],
    ['words', '-', null],
    ['words', '%', null],
    ['words', 'khoảng 50', null],
    ['words', 'gần 50', null],
    ['words', 'dưới 50', null],
    ['words', 'chưa có số liệu', null],
    ['words', '1e5', null],
    ['words', '½', null],
    ['words', '１２', null],
    ['words', '1²', null],
    ['words', '--5', null],
    ['words', '+5', null],
    ['words', '(5)', null],
    ['words', 'O', null],
    ['words', '50%-60%', null],
    ['unit-in-cell', '120 người', '120'],
    ['unit-in-cell', '1.110 ha', '1.110'],
    ['unit-in-cell', '418,5ha', '418,5'],
    ['unit-in-cell', '120 người'.normalize('NFD'), '120'],
    ['unit-in-cell', '-5 hộ', '-5'],
    ['decimal-point', '99.5', '99,5'],
    ['decimal-point', '99.50', '99,50'],
    ['decimal-point', '1110.5', '1110,5'],
    ['decimal-point', '-99.5', '-99,5'],
    ['decimal-point', '99.5%', '99,5%'],
    ['foreign-grouping', '1,110,000', '1.110.000'],
    ['foreign-grouping', '0,000.0', null],
    ['foreign-grouping', '1,110.5', '1.110,5'],
    ['broken-grouping', '1.1.10', null],
    ['broken-grouping', '1.1110', null],
    ['broken-grouping', '1110.500', null],
    ['broken-grouping', '12 00', null],
    ['broken-grouping', '12 5', null],
    ['broken-grouping', '1.', null],
    ['broken-grouping', ',5', null],
    ['broken-grouping', '.5', null],
    ['broken-grouping', '1..110', null],
    ['broken-grouping', '4,18,5', null],
    ['letters-among-digits', '1O5', '105'],
    ['letters-among-digits', '1o5', '105'],
    ['letters-among-digits', 'l2', '12'],
    ['letters-among-digits', 'I2', '12'],
    ['letters-among-digits', '1.O70', '1.070'],
    ['letters-among-digits', '-1O5', '-105'],
    ['letters-among-digits', '1.lO', null],
    ['two-numbers', '7/10', null],
    ['two-numbers', '6/26 đảng viên', null],
    ['two-numbers', '7 / 10', null],
    ['two-numbers', '5-7', null],
    ['two-numbers', '5 – 7', null],
    ['two-numbers', '7:10', null],
    ['too-long', '1234567890123456', null],
    ['too-long', '0,1234567890123456', null],
    ['too-long', '1'.padEnd(400, '0'), null],
  ])('%s: %j', (problem, text, repair) => {
    expect(readNumber(text)).toEqual({ ...PLAIN, problem, repair });
  });

  it.each([
    ['a point after a zero is a decimal point, never a thousands point', '0.500'],
    ['a point after a leading zero', '01.110'],
    ['a space after a zero', '0 500'],
    ['two kinds of separators between thousands', '1.110 250'],
    ['two numbers on two lines', '5\n120'],
    ['two numbers in two pasted cells', '5\t120'],
  ])('%s (%j) gets no value', (_case, text) => {
    expect(readNumber(text)).toMatchObject({ value: null });
  });
});

describe('a repair', () => {
  it.each(['trên 70 người', 'trên 99.5', 'hơn 1,110,000'])('of %j stays a lower bound', (text) => {
    const { repair } = readNumber(text);
    expect(repair === null || readNumber(repair).atLeast).toBe(true);
  });

  it.each(['70 trở lên', '5 triệu', '2 nghìn', '1,5 tỷ', '3 chục', '2 rưỡi'])(
    'of %j is not known for sure: the word changes the amount',
    (text) => {
      expect(readNumber(text)).toMatchObject({ value: null, repair: null });
    },
  );
});
