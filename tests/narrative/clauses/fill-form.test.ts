// A form of the phrase book filled: pieces that know their slots, and no gap where a slot is empty.
import { describe, expect, it, vi } from 'vitest';
import { runsText, words } from '../../../src/figures/runs';
import { fillForm, fillText } from '../../../src/narrative/clauses/fill-form';

describe('a form', () => {
  it('becomes pieces that know what they fill', () => {
    const pieces = fillForm('{{ ten }} đạt {{ so }}%', (slot) => words(slot.toUpperCase()));
    expect(pieces.map(({ slot, runs }) => [slot, runsText(runs)])).toEqual([
      ['ten', 'TEN'],
      [null, ' đạt '],
      ['so', 'SO'],
      [null, '%'],
    ]);
  });

  it.each([
    ['{{ so }} {{ don_vi }}', '5'],
    ['{{ so }} {{ don_vi }}, bằng', '5, bằng'],
    ['{{ so }} {{ don_vi }} ({{ so }} {{ don_vi }})', '5 (5)'],
    ['{{ so }}{{ don_vi }}', '5'],
  ])('%j without a unit is %j', (form, expected) => {
    expect(runsText(fillText(form, { so: () => '5', don_vi: () => '' }))).toBe(expected);
  });

  it('makes nothing that it does not print', () => {
    const vuot = vi.fn(() => '9');
    fillText('{{ so }}', { so: () => '5', vuot });
    expect(vuot).not.toHaveBeenCalled();
  });

  it('with a slot that is not there is a fault of the phrase book', () => {
    expect(() => fillText('{{ so }}', {})).toThrow(/no slot so/);
  });
});
