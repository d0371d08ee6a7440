// Switches and parameters of text rules: each parameter moves the line between finding and silence.
import { describe, expect, it } from 'vitest';
import { TEXT_RULES } from '../../src/proofread/index';
import { proofread } from '../../src/proofread/run';
import type { RuleSwitch } from '../../src/workbook/facts';
import { line } from '../rules/switch-line';
import { TEXT_EXAMPLES } from './examples';

const found = (text: string, ...switches: readonly RuleSwitch[]): string[] =>
  proofread(text, switches).findings.map(({ rule }) => rule);

/** Rule → a setting with which its broken example passes. */
const LET_PASS: Readonly<Record<string, string>> = {
  'date.after-report': 'số ngày = 400',
  'prose.percent-mismatch': 'sai số = 9',
  'prose.parts-not-total': 'sai số = 1',
  'prose.share-mismatch': 'sai số = 2,8',
  'prose.only-in-assessment': 'tỷ lệ nhắc lại = 100',
  'prose.praise-for-low': 'dưới = 31',
  'prose.blame-for-high': 'từ = 98,5',
  'number.not-grouped': 'số chữ số = 6',
  'document-number.without-so': 'số chỗ = 4',
  'text.missing-full-stop': 'độ dài = 200',
};

describe('switches of text rules', () => {
  it.each(TEXT_RULES.map(({ id }) => id))('%s can be switched off', (id) => {
    const { broken } = TEXT_EXAMPLES[id]!;
    expect(found(broken)).toContain(id);
    expect(found(broken, line(id, 'không'))).not.toContain(id);
  });
});

describe('parameters of text rules', () => {
  it('are all tried here', () => {
    const withParameters = TEXT_RULES.filter(({ parameters }) => parameters).map(({ id }) => id);
    expect(Object.keys(LET_PASS).sort()).toEqual([...withParameters].sort());
  });

  it.each(Object.entries(LET_PASS))('%s passes with %s', (id, setting) => {
    const { broken } = TEXT_EXAMPLES[id]!;
    expect(found(broken, line(id, 'có', setting))).toEqual([]);
  });
});
