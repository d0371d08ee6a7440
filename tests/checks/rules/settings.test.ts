// Settings with a list to choose from: what is listed is right, anything else is an error at its cell.
import { describe, expect, it } from 'vitest';
import { SETTING_ROWS } from '../../../src/workbook/settings';
import { soundBook } from '../../workbook/sample';
import { brief, check } from '../examples';

const CHOICES = SETTING_ROWS.flatMap(([, { label, choice }]) =>
  choice ? [[label, Object.keys(choice.list)] as const] : [],
);

describe.each(CHOICES)('“%s”', (label, words) => {
  const found = (typed: string): string[] => {
    const book = soundBook();
    const rows = book.tab('Cấu hình').grid;
    const row = rows.findIndex(([cell]) => cell === label);
    const changed = book.edit('Cấu hình', (grid) =>
      row < 0
        ? [...grid, [label, typed]]
        : grid.map((cells, at) => (at === row ? [label, typed] : cells)),
    );
    return brief(check(changed)).filter((one) => one.startsWith('settings.unknown-value'));
  };

  it('may be each of its words', () => {
    expect(words.flatMap(found)).toEqual([]);
  });

  it('may be nothing else', () => {
    expect(found('tùy')).toHaveLength(1);
  });
});
