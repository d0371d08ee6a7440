// Rows that say by their mark that they are parts.
import { describe, expect, it } from 'vitest';
import { AMONG_THEM, PART_MARK } from '../../src/workbook/part-marks';

describe('a mark', () => {
  it.each([
    ['Trong đó: người chết', 'người chết', true],
    ['Tr.đó: muối công nghiệp', 'muối công nghiệp', true],
    ['Tr đó lúa lai', 'lúa lai', true],
    ['Trong số đó: nữ', 'nữ', true],
    ['Trong đó: - Bò', 'Bò', true],
    ['- Bò', 'Bò', false],
    ['Chia ra: mầm non', 'mầm non', false],
    ['Trong tháng', 'Trong tháng', false],
    ['Riêngtư', 'Riêngtư', false],
  ])('of %j leaves %j', (name, left, isAmong) => {
    expect(name.replace(PART_MARK, '')).toBe(left);
    expect(AMONG_THEM.test(name)).toBe(isAmong);
  });
});
