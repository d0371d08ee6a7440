// Keys of figures: whose they are, and that no two numbers share one.
import { describe, expect, it } from 'vitest';
import { indicatorOf, valueOf } from '../../src/figures/keys';
import { figures, indicator } from '../narrative/small-facts';

describe('a key', () => {
  it.each<[string, string | null, string]>([
    ['lua.toDate', 'lua', 'toDate'],
    ['lua.1.toDate', 'lua.1', 'toDate'],
    ['note-so.month', 'note-so', 'month'],
    ['ty_le.toPlan', 'ty_le', 'change'],
    ['lua.toDateRounded', 'lua', 'toDate'],
    ['note:II.1-2.3', null, '3'],
    ['opener:words.1', null, '1'],
    ['cause:lua.1', null, '1'],
    ['threshold:met', null, 'note'],
  ])('%s is of indicator %s and states %s', (key, owner, value) => {
    expect(indicatorOf(key)).toBe(owner);
    expect(valueOf(key)).toBe(value);
  });
});

it('tells the distance from the plan from that to last year', () => {
  const rate = indicator(
    'che_phu',
    { inSentence: 'tỷ lệ che phủ rừng', unit: '%', phrase: 'tỷ lệ' },
    { plan: 60, toDate: 58, samePeriod: 57 },
  );
  const changes = figures({ indicators: [rate] }).filter(({ value }) => value === 'change');
  expect(changes.map(({ key, text }) => [key, text])).toEqual([
    ['che_phu.toPlan', '2'],
    ['che_phu.change', '1'],
  ]);
});
