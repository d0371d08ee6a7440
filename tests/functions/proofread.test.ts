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
