// Each rule of the catalogue on a workbook that it hits and on one that it passes.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks';
import { soundBook } from '../workbook/sample';
import { EXAMPLES } from './all-examples';
import { brief, check } from './examples';

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

  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says all in both languages',
    (_id, rule) => {
      for (const words of [rule.title, rule.why, rule.message]) {
        expect(words.vi).not.toBe('');
        expect(words.en).not.toBe('');
        expect(words.vi).not.toBe(words.en);
      }
      for (const sentence of [rule.why, rule.instruction]) {
        for (const text of Object.values(sentence)) {
          expect(text).toMatch(/^(?:\p{Lu}|\{|“).*[.}]$/u);
        }
      }
    },
  );

  it('declares each parameter with a name of its own, a default in its range and a meaning', () => {
    for (const { id, parameters = {} } of RULES) {
      const all = Object.values(parameters);
      expect(new Set(all.map(({ name }) => name)).size, id).toBe(all.length);
      for (const { name, default: value, least = 0, meaning } of all) {
        expect(name, id).toMatch(/^[\p{Ll} ]+$/u);
        expect(value, id).toBeGreaterThanOrEqual(least);
        expect(meaning.vi, id).not.toBe(meaning.en);
      }
    }
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
