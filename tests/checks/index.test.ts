// Each rule of the catalogue on a workbook that it hits and on one that it passes.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks';
import { soundBook } from '../workbook/sample';
import { brief, check, type Example } from './examples';
import { BUILD_EXAMPLES } from './examples-of-build';
import { FIGURE_EXAMPLES } from './examples-of-figures';

const EXAMPLES: Readonly<Record<string, Example>> = { ...BUILD_EXAMPLES, ...FIGURE_EXAMPLES };
const CASES = Object.entries(EXAMPLES);

describe('the rule catalogue', () => {
  it('has an example of each rule, and of nothing else', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it('names no rule twice, and each by area and mistake', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual(
      [],
    );
  });

  it('finds nothing in the sound workbook', () => {
    expect(check(soundBook())).toEqual([]);
  });

  it.each(RULES.map(({ id, title }) => [id, title] as const))('%s has two titles', (_id, title) => {
    expect(title.vi).not.toBe('');
    expect(title.en).not.toBe('');
    expect(title.vi).not.toBe(title.en);
  });
});

describe.each(CASES)('%s', (rule, { broken, tab, cell, also = [], sound }) => {
  it('hits its mistake, there and once', () => {
    const findings = check(broken(soundBook()));
    const own = `${rule} ${tab ?? ''}!${cell ?? ''}`;
    expect(brief(findings).sort()).toEqual([own, ...also].sort());
  });

  it('passes what only looks like it', () => {
    expect(check(sound(soundBook())).filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it('says it in both languages, with every word filled in', () => {
    const [vi, en] = (['vi', 'en'] as const).map(
      (language) => check(broken(soundBook()), language).find((one) => one.rule === rule)!.message,
    );
    expect(vi).not.toBe(en);
    for (const message of [vi, en]) {
      expect(message).toMatch(/^[\p{Lu}“].*[.?]$/u);
      expect(message).not.toMatch(/\{\w+\}|undefined(?! variable)|null|NaN|“”|\(\)| {2}| [.,;:)]/);
    }
  });
});
