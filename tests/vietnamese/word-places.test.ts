// Words by their places, and the runs of them that a space alone parts.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOfWords, wordsIn } from '../../src/vietnamese/word-places';

const TEXT = fc.string({
  unit: fc.constantFrom('a', 'ă', 'Đ', 'ỹ', ' ', '  ', '-', '1', '“', '\u0301'),
});

describe('wordsIn', () => {
  it('finds every letter once, at its place', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const words = wordsIn(text);
        for (const { start, text: word } of words) {
          expect(text.slice(start, start + word.length)).toBe(word);
        }
        const letters = text.match(/[\p{L}\p{M}]/gu) ?? [];
        expect(words.map((word) => word.text).join('')).toBe(letters.join(''));
      }),
    );
  });
});

describe('runsOfWords', () => {
  it.each([
    ['xã đã họp, bàn việc', ['xã đã họp', 'bàn việc']],
    ['xã  đã họp', ['đã họp']],
    ['kinh tế - xã hội; 12 hộ nghèo', ['kinh tế', 'xã hội', 'hộ nghèo']],
    ['một', []],
  ])('%j', (text, runs) => {
    const found = runsOfWords(text, wordsIn(text));
    expect(found.map((run) => run.map((word) => word.text).join(' '))).toEqual(runs);
  });
});
