// Words that only look Latin, and what was meant.
import fc from 'fast-check';
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

describe('words with foreign letters', () => {
  /** What is meant by such a word, as one pattern: its time grows with the square of a word's length. */
  const WORD = /[\p{L}\p{M}\p{N}]*[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}\p{N}]*/gu;
  const signs = fc.constantFrom(
    'a',
    'ế',
    'P',
    '5',
    ' ',
    '-',
    '\u0301',
    '\u0421',
    '\u0436',
    '\u03b1',
    '\u0391',
    '\u0482',
    '\u0384',
  );

  it('are those of the plain pattern', () => {
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 24 }), (letters) => {
        const text = letters.join('');
        const words: readonly string[] = text.match(WORD) ?? [];
        const found = findLookAlikes(text);
        // Each word that counts is one of the pattern's, in its place and order.
        let at = -1;
        for (const { word, start } of found) {
          at = words.indexOf(word, at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
          expect(text.slice(start, start + word.length)).toBe(word);
        }
        const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);
        expect(found.filter(({ word }) => isLatin(word)).map(({ word }) => word)).toEqual(
          words.filter(isLatin),
        );
      }),
    );
  });
});
