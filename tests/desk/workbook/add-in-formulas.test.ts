// The add-in's functions in files: the arithmetic behind them, and the function again when the file comes back.
import { describe, expect, it } from 'vitest';
import { fileFormula, meantFormula } from '../../../desk/workbook/add-in-formulas.ts';

describe('a formula of the add-in', () => {
  it.each([
    'PHANTRAM_KH(G5,D5)',
    'PHANTRAM_KH(G5:G8,D5:D8)',
    "VUOT_KH('Phòng ''A'''!G5,'Phòng ''A'''!D5)",
  ])('%s comes back as it was', (formula) => {
    expect(fileFormula(formula)).toContain('ISNUMBER(');
    expect(meantFormula(fileFormula(formula))).toBe(formula);
  });

  it.each(['SUM(G5,D5)', 'CAU_KH("a",G5,"ha")', 'PHANTRAM_KH(SUM(G5:G6),D5)', 'PHANTRAM_KH(G5)'])(
    '%s, which has no arithmetic of two cells, stays',
    (formula) => {
      expect(fileFormula(formula)).toBe(formula);
    },
  );

  it('of a file that Google exported is the function again', () => {
    expect(meantFormula('IFERROR(__xludf.DUMMYFUNCTION("SO_VN(F7)"),"1.110")')).toBe('SO_VN(F7)');
  });
});
