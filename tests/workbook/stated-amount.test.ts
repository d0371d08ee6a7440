// Which of a row's amounts is stated.
import { describe, expect, it } from 'vitest';
import type { Amount, Reading } from '../../src/workbook/facts';
import type { PhraseKind } from '../../src/workbook/phrase-kinds';
import type { Measure } from '../../src/workbook/measure';
import { isFilled, statedAmount } from '../../src/workbook/stated-amount';

function reading(value: number | null, problem: Reading['problem'] = null): Reading {
  return {
    row: 0,
    column: 0,
    raw: value,
    value,
    problem,
    atLeast: false,
    percent: false,
    repair: null,
  };
}

/** A row with the named amounts filled and the others there but empty. */
function row(...filled: readonly Amount[]): Partial<Record<Amount, Reading>> {
  const amounts: Amount[] = ['plan', 'total', 'month', 'toDate', 'samePeriod'];
  return Object.fromEntries(
    amounts.map((amount) => [amount, reading(filled.includes(amount) ? 5 : null)]),
  );
}

describe('the stated amount', () => {
  it.each<[PhraseKind, Measure, Amount[], Amount]>([
    ['số lượng', 'flow', ['toDate'], 'toDate'],
    ['số lượng', 'flow', ['month'], 'month'],
    ['số lượng', 'flow', ['month', 'toDate'], 'toDate'],
    ['số lượng', 'flow', [], 'month'],
    ['số lượng', 'stock', [], 'toDate'],
    ['số lượng', 'stock', ['month'], 'month'],
    ['số lượng', 'flow', ['plan'], 'toDate'],
    ['diện tích', 'flow', ['plan', 'month'], 'toDate'],
    ['diện tích', 'flow', ['plan', 'month', 'toDate'], 'toDate'],
    ['kế hoạch', 'stock', ['plan', 'toDate'], 'plan'],
    ['kế hoạch', 'stock', [], 'plan'],
    ['tỷ lệ', 'period', ['plan'], 'month'],
    ['tỷ lệ', 'period', ['plan', 'month', 'toDate'], 'month'],
    ['tỷ lệ', 'period', ['toDate'], 'toDate'],
    ['số lượng', 'net', [], 'month'],
    ['số lượng', 'net', ['month', 'toDate'], 'toDate'],
    ['phần trăm kế hoạch', 'flow', ['month'], 'toDate'],
    ['phần trăm kế hoạch', 'flow', [], 'toDate'],
  ])('of kind %s (%s) with %j filled is %s', (phrase, measure, filled, expected) => {
    expect(statedAmount({ phrase, measure }, row(...filled))).toBe(expected);
  });

  it('is the to-date value on a tab that has no column for the month', () => {
    expect(statedAmount({ phrase: 'số lượng', measure: 'flow' }, { toDate: reading(null) })).toBe(
      'toDate',
    );
  });

  it('is where something was typed, also when it cannot be read', () => {
    const values = { ...row('month'), toDate: reading(null, 'words') };
    expect(statedAmount({ phrase: 'số lượng', measure: 'flow' }, values)).toBe('toDate');
  });
});

describe('a cell', () => {
  it.each<[string, Reading | undefined, boolean]>([
    ['with a value', reading(5), true],
    ['with a zero', reading(0), true],
    ['that cannot be read', reading(null, 'words'), true],
    ['that is empty', reading(null), false],
    ['that is not there', undefined, false],
  ])('%s is filled: %s', (_case, cell, filled) => {
    expect(isFilled(cell)).toBe(filled);
  });
});
