// Words that only look Latin, and what was meant.
import { describe, expect, it } from 'vitest';
import { findLookAlikes, inLatinLetters } from '../../src/vietnamese/look-alikes';

/** Written as escapes, since nobody could see them. */
const CP = '\u0421\u0420';

describe('a look-alike', () => {
  it.each([
    [`số 66/2025/NĐ-${CP}`, 'số 66/2025/NĐ-CP'],
    ['THP\u0422 Bắc Hà', 'THPT Bắc Hà'],
    ['h\u043e ngheo', 'ho ngheo'],
    ['v\u043en_dtc', 'von_dtc'],
    ['\u041a\u041d số 5', 'KH số 5'],
    ['\u039f\u03a1 và x', 'OP và x'],
  ])('in %j is meant as %j', (text, meant) => {
    expect(findLookAlikes(text)).toHaveLength(1);
    expect(inLatinLetters(text)).toBe(meant);
  });

  it('of which nobody knows the letter has no repair', () => {
    expect(findLookAlikes('k\u0436m')).toMatchObject([{ word: 'k\u0436m', latin: null }]);
    expect(inLatinLetters('k\u0436m')).toBeNull();
  });

  it.each(['Ủy ban nhân dân xã', 'hệ số α = 0,5', 'Москва', '5 µm', 'H5N1', ''])(
    '%j has none',
    (text) => {
      expect(findLookAlikes(text)).toEqual([]);
      expect(inLatinLetters(text)).toBe(text);
    },
  );
});
