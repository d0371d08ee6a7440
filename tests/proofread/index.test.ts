// Each text rule on a text that it hits and on one that comes close and is right.
import { describe, expect, it } from 'vitest';
import { TEXT_RULES } from '../../src/proofread';
import { proofread } from '../../src/proofread/run';
import { TEXT_EXAMPLES } from './examples';

describe('the catalogue of text rules', () => {
  const ids = TEXT_RULES.map(({ id }) => id);

  it('has an example of each rule, and of nothing else', () => {
    expect(Object.keys(TEXT_EXAMPLES).sort()).toEqual([...ids].sort());
  });

  it('names no rule twice, each by area and mistake', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual(
      [],
    );
  });

  it.each(TEXT_RULES.map((rule) => [rule.id, rule] as const))('%s says all twice', (_id, rule) => {
    for (const words of [rule.title, rule.why, rule.message, rule.instruction]) {
      expect(words.vi).not.toBe('');
      expect(words.en).not.toBe('');
      expect(words.vi).not.toBe(words.en);
    }
    for (const sentence of [rule.why, rule.instruction]) {
      for (const text of Object.values(sentence)) expect(text).toMatch(/^(?:\p{Lu}|\{|“).*[.}”]$/u);
    }
  });
});

describe.each(Object.entries(TEXT_EXAMPLES))('%s', (rule, { broken, quote, expected, sound }) => {
  it('hits its mistake once, and no other rule says it again', () => {
    const { findings, errors, warnings } = proofread(broken);
    expect(findings.map((one) => [one.rule, one.quote])).toEqual([[rule, quote]]);
    if (expected !== undefined) expect(findings[0]!.expected?.vi).toBe(expected);
    expect(errors + warnings).toBe(1);
  });

  it('passes what only looks like it', () => {
    expect(proofread(sound).findings).toEqual([]);
  });

  it('says it in both languages, with every word filled in', () => {
    const { vi, en } = proofread(broken).findings[0]!.message;
    expect(vi).not.toBe(en);
    for (const message of [vi, en]) {
      expect(message).toMatch(/^[\p{Lu}“].*[.?”]$/su);
      expect(message).not.toMatch(/\{\w+\}|undefined|null|NaN|“”/);
    }
  });
});
