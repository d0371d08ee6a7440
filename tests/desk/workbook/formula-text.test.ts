// Formulas as text: separators, Excel's prefixes, references that move.
import { describe, expect, it } from 'vitest';
import {
  canonicalFormula,
  movedFormula,
  withoutExcelPrefixes,
} from '../../../desk/workbook/formula-text.ts';
import { findLocale } from '../../../desk/workbook/locales.ts';

describe('a formula in canonical form', () => {
  it.each([
    ['vi_VN', '=A(B1;C1)', '=A(B1,C1)'],
    ['vi_VN', '=A(0,5;"x;y")', '=A(0.5,"x;y")'],
    ['vi_VN', "=SUM('a;b'!A1;1)", "=SUM('a;b'!A1,1)"],
    ['vi_VN', '=A(B1,C1)', null],
    ['vi_VN', '=A("a,b")', '=A("a,b")'],
    ['vi_VN', '=A("a""b;";1)', '=A("a""b;",1)'],
    ['en_US', '=A(B1,0.5)', '=A(B1,0.5)'],
    ['en_US', '=A(B1;C1)', '=A(B1,C1)'],
  ])('%s: %s → %s', (locale, typed, canonical) => {
    expect(canonicalFormula(typed, findLocale(locale)!)).toBe(canonical);
  });
});

describe('a shared formula', () => {
  it.each([
    ['A1+B2', 1, 0, 'A2+B3'],
    ['$A1+B$2', 2, 1, '$A3+C$2'],
    ['SUM(A1:$C$3)', 1, 1, 'SUM(B2:$C$3)'],
    ['\'Tab A1\'!Z9&"A1"', 1, 1, '\'Tab A1\'!AA10&"A1"'],
    ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
    ['AB12', 0, 26, 'BB12'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

it.each([
  ['_xlfn.XLOOKUP(A1,B1:B2,C1:C2)', 'XLOOKUP(A1,B1:B2,C1:C2)'],
  ['_xlfn._xlws.SORT(A1:A2)', 'SORT(A1:A2)'],
  ['"_xlfn.X"', '"_xlfn.X"'],
])("Excel's %s is spelled %s", (excel, plain) => {
  expect(withoutExcelPrefixes(excel)).toBe(plain);
});
