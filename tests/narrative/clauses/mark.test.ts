// The heaviest mark inside a clause, by which clauses are joined.
import { describe, expect, it } from 'vitest';
import { concat, printed, words, type Runs } from '../../../src/figures/runs';
import { heaviestMark, isHeavier } from '../../../src/narrative/clauses/mark';

const decimals: Runs = printed({
  key: 'a.toDate',
  indicator: 'a',
  value: 'toDate',
  text: '1.110,5',
  missing: false,
  source: {
    tab: 'T',
    cell: 'A1',
  },
  from: [],
});

describe('the heaviest mark', () => {
  it.each([
    ['hộ nghèo', 'none'],
    ['hộ nghèo (cả xã)', 'bracket'],
    ['hộ nghèo (thôn A, thôn B)', 'comma'],
    ['hộ nghèo, cận nghèo; hộ khá', 'semicolon'],
    ['ba thôn, gồm thôn A', 'semicolon'],
    ['ba thôn, gồmm', 'comma'],
    ['xong. Còn lại', 'stop'],
    ['TP.HCM', 'none'],
  ] as const)('of %j is %s', (text, mark) => {
    expect(heaviestMark(words(text))).toBe(mark);
  });

  it('does not count what a figure is written with', () => {
    expect(heaviestMark(concat('đạt ', decimals, ' ha'))).toBe('none');
  });

  it('is none that is heavier than itself', () => {
    expect(isHeavier('semicolon', 'comma')).toBe(true);
    expect(isHeavier('comma', 'comma')).toBe(false);
    expect(isHeavier('none', 'bracket')).toBe(false);
  });
});
