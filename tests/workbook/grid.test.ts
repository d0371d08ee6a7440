// Names of cells, their content as text, and what is an error of the sheet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1, cellText, columnLetters, isCellError, type CellValue } from '../../src/workbook/grid';

describe('the name of a cell', () => {
  it.each<[number, number, string]>([
    [0, 0, 'A1'],
    [3, 6, 'G4'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [0, 51, 'AZ1'],
    [0, 52, 'BA1'],
    [0, 701, 'ZZ1'],
    [999, 702, 'AAA1000'],
  ])('in row %d, column %d from zero is %s', (row, column, name) => {
    expect(a1({ row, column })).toBe(name);
  });

  it('counts in letters as one counts in digits', () => {
    fc.assert(
      fc.property(fc.nat(18277), (column) => {
        const back = [...columnLetters(column)].reduce(
          (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
          0,
        );
        expect(back - 1).toBe(column);
      }),
    );
  });
});

describe('a cell', () => {
  it.each<[CellValue, string]>([
    [null, ''],
    [418.5, '418,5'],
    [509, '509'],
    [0.1 + 0.2, '0,3'],
    ['khoảng 50', 'khoảng 50'],
    [{ date: '2026-10-07' }, '07/10/2026'],
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('%j shows as %j', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it.each([
    '#REF!',
    '#DIV/0!',
    '#N/A',
    '#NAME?',
    '#VALUE!',
    '#NUM!',
    '#NULL!',
    '#ERROR!',
    ' #REF! ',
  ])('%j is an error of the sheet', (text) => {
    expect(isCellError(text)).toBe(true);
  });

  it.each<CellValue>(['#1', 'REF!', '# REF!', '#REF', null, 5])('%j is none', (value) => {
    expect(isCellError(value)).toBe(false);
  });
});
