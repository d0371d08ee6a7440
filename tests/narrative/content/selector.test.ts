// Which indicators a computed part speaks of, as the office types it.
import { describe, expect, it } from 'vitest';
import { readSelector } from '../../../src/narrative/content/selector';
import { indicator } from '../small-facts';

const inSection = (section: string, paragraph = 1) =>
  indicator('a', { section, place: { kind: 'paragraph', paragraph } }, {});

describe('a selector', () => {
  it.each([
    ['II.1', 'II.1.2.a', true],
    ['II.1', 'II.10', false],
    ['I; II.1.', 'II.1', true],
    ['Phần II', 'Phần II.I.1', true],
    ['Phần II', 'Phần III.I', false],
    ['Phần thứ hai.I', 'Phần thứ hai.I.2', true],
  ])('%s: %s %s', (text, section, expected) => {
    expect(readSelector(text)(inSection(section))).toBe(expected);
  });

  it('may name one paragraph', () => {
    const selector = readSelector('Phần II.6 đoạn 2');
    expect([1, 2].map((paragraph) => selector(inSection('Phần II.6', paragraph)))).toEqual([
      false,
      true,
    ]);
  });

  it.each(['', 'II.1 II.2', 'đoạn 2'])('is not understood: %j', (text) => {
    expect(() => readSelector(text)).toThrow(/không hiểu phạm vi/);
  });
});
