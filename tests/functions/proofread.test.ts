// SOAT_VANBAN: one line a finding, in the shape of the cells.
import { describe, expect, it } from 'vitest';
import { SOAT_VANBAN } from '../../src/functions/proofread';

const WRONG = 'Lúa đạt 509/650 ha, bằng 87,3% kế hoạch; các thôn đã đã rà soát.';

describe('SOAT_VANBAN', () => {
  it('says each finding on a line of its own', () => {
    const lines = String(SOAT_VANBAN(WRONG)).split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Lỗi: .*509.*78,3%/);
    expect(lines[1]).toMatch(/^Cảnh báo: “đã đã”/);
  });

  it.each(['', null, undefined, 'Lúa đạt 509/650 ha, bằng 78,3% kế hoạch.', 509, '  '])(
    'says nothing of %j',
    (text) => {
      expect(SOAT_VANBAN(text)).toBe('');
    },
  );

  it('leaves out what the office’s table switches off, and takes its parameters', () => {
    const table = [
      ['Mã quy tắc', 'Bật', 'Tham số'],
      ['text.doubled-word', false, ''],
      ['prose.percent-mismatch', 'có', 'sai số = 10'],
      ['history.outlier', 'có', 'số kỳ = 3'],
    ];
    expect(SOAT_VANBAN(WRONG, table)).toBe('');
    expect(SOAT_VANBAN(WRONG, table.slice(0, 2))).toMatch(/^Lỗi: .*509.*$/);
    expect(SOAT_VANBAN(WRONG, '')).toBe(SOAT_VANBAN(WRONG));
  });

  it.each(['Quy tắc', 7, [['Mã quy tắc', 'Tham số']], [['']]])(
    'says what range it needs, given %j',
    (range) => {
      expect(() => SOAT_VANBAN(WRONG, range)).toThrow(/quy_tac phải là vùng/);
    },
  );

  it('answers a range in its shape', () => {
    const answer = SOAT_VANBAN([
      [WRONG, ''],
      ['Đã đủ.', WRONG],
    ]) as string[][];
    expect(answer.map((row) => row.map((cell) => cell !== ''))).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
