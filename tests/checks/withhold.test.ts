// Numbers under an open error do not reach the report, and nothing else steps into their place.
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/checks';
import { withholdUnreliable } from '../../src/checks/withhold';
import type { Amount, Facts } from '../../src/workbook/facts';
import { indexFacts } from '../../src/workbook/facts-index';
import { readWorkbook } from '../../src/workbook/read-workbook';
import { statedAmount } from '../../src/workbook/stated-amount';
import type { CellValue } from '../../src/workbook/grid';
import { soundBook, type SampleBook } from '../workbook/sample';
import { check } from './examples';

function withheld(book: SampleBook): Facts {
  return withholdUnreliable(readWorkbook(book.spreadsheet()), check(book), RULES);
}

function value(facts: Facts, id: string, amount: Amount): number | null | undefined {
  return indexFacts(facts).rows.get(id)?.values[amount]?.value;
}

describe('a number under an open error', () => {
  it.each<[string, string, string, Amount, CellValue]>([
    ['ho_ngheo', 'Văn phòng', 'Lũy kế', 'toDate', -5],
    ['ho_ngheo', 'Văn phòng', 'Lũy kế', 'toDate', 120.5],
    ['bao_hiem', 'Văn phòng', 'Lũy kế', 'toDate', 100.5],
    ['truong', 'Văn phòng', 'Lũy kế', 'toDate', 10],
    ['von', 'Kinh tế', 'Kế hoạch', 'plan', 0],
    ['von', 'Kinh tế', 'Trong tháng', 'month', 1001],
  ])('of %s (tab %s, %s) is unknown to the report', (id, tab, header, amount, wrong) => {
    const facts = withheld(soundBook().set(tab, [id, header], wrong));
    expect(value(facts, id, amount)).toBeNull();
  });

  it('leaves the other numbers of its row and of the month', () => {
    const facts = withheld(soundBook().set('Kinh tế', ['von', 'Trong tháng'], 1001));
    expect(value(facts, 'von', 'toDate')).toBe(1000);
    expect(value(facts, 'von', 'plan')).toBe(21070);
    expect(value(facts, 'lua', 'month')).toBe(10);
  });

  it('is still what its indicator states: the month does not take its place', () => {
    const book = soundBook()
      .set('Văn phòng', ['ho_ngheo', 'Trong tháng'], 20)
      .set('Văn phòng', ['ho_ngheo', 'Lũy kế'], 120.5);
    const { entries, rows } = indexFacts(withheld(book));
    expect(statedAmount(entries.get('ho_ngheo')!, rows.get('ho_ngheo')!.values)).toBe('toDate');
  });
});

describe('a number', () => {
  it('stays when only a warning is about it', () => {
    const book = soundBook().set('Kinh tế', ['von', 'Lũy kế'], '1.000');
    expect(value(withheld(book), 'von', 'toDate')).toBe(1000);
  });

  it('stays when it is one of several that do not fit together', () => {
    const book = soundBook().set('Kinh tế', ['lua_lai', 'Lũy kế'], 301);
    expect(value(withheld(book), 'lua', 'toDate')).toBe(509);
    expect(value(withheld(book), 'lua_lai', 'toDate')).toBe(301);
  });

  it('stays in a workbook without errors, which is not even copied', () => {
    const facts = readWorkbook(soundBook().spreadsheet());
    expect(withholdUnreliable(facts, [], RULES)).toBe(facts);
  });
});
