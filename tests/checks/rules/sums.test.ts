// Sums: parts against the total they belong to.
import { describe, expect, it } from 'vitest';
import { soundBook } from '../../workbook/sample';
import { brief, check, withRule } from '../examples';

describe('parts of a total', () => {
  it('one of which is unknown leaves a sum without a word, whatever its month says', () => {
    const book = soundBook()
      .set('Kinh tế', ['lua_lai', 'Lũy kế'], null)
      .set('Kinh tế', ['lua_lai', 'Trong tháng'], 4);
    expect(check(book).filter(({ rule }) => rule.startsWith('sum.'))).toEqual([]);
  });

  it('that are fractions add up exactly', () => {
    const book = soundBook()
      .set('Kinh tế', ['lua', 'Lũy kế'], 0.3)
      .set('Kinh tế', ['lua', 'Trong tháng'], 0)
      .set('Kinh tế', ['lua', '% kế hoạch'], null)
      .set('Kinh tế', ['lua_lai', 'Lũy kế'], 0.1)
      .set('Kinh tế', ['lua_thuan', 'Lũy kế'], 0.2);
    expect(check(book)).toEqual([]);
  });

  it.each([
    [508, []],
    [509, []],
    [510, ['sum.parts-not-total Kinh tế!G4']],
  ])('a single part of %d is within its total, or is found', (part, expected) => {
    const book = soundBook()
      .set('Danh mục', ['lua_thuan', 'Thuộc tổng'], null)
      .set('Kinh tế', ['lua_lai', 'Lũy kế'], part);
    expect(brief(check(book))).toEqual(expected);
  });

  it.each([
    ['are all of it in the plans', 650, 'error'],
    ['may be some of several', 700, 'warning'],
  ] as const)('that lie below it and %s', (_about, plan, severity) => {
    const book = soundBook()
      .set('Kinh tế', ['lua_lai', 'Lũy kế'], 10)
      .set('Kinh tế', ['lua', 'Kế hoạch'], plan)
      .set('Kinh tế', ['lua', '% kế hoạch'], null)
      .set('Kinh tế', ['lua_lai', 'Kế hoạch'], 600)
      .set('Kinh tế', ['lua_thuan', 'Kế hoạch'], 50);
    const found = check(book).filter(({ rule }) => rule === 'sum.parts-not-total');
    expect(found.map((one) => one.severity)).toEqual([severity]);
  });

  it('are left to the office’s own rule where that speaks of just them', () => {
    const book = withRule('lua_lai + lua_thuan', '=', 'lua').set(
      'Kinh tế',
      ['lua_lai', 'Lũy kế'],
      1,
    );
    expect(brief(check(book))).toEqual(['cross-check.failed Kinh tế!G5']);
  });
});
