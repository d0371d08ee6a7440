// Compares an indicator with the same period of last year (column "Cùng kỳ"), as a tail of its clause.
import { change, type Change } from '../../plan/change';
import type { CatalogueEntry } from '../../workbook/facts';
import { traitsOf } from '../../workbook/phrase-kinds';
import { percentPlaces } from '../../workbook/printed-percent';
import { isCounted } from '../../workbook/units';
import type { ItemFigures } from './item-figures';
import { COMPARISONS, SAME_WORDS, type Comparison } from '../phrases/comparison';
import { withUnit } from './slots';
import type { Statement } from '../content/item';
import type { Writer } from '../writer';

/** Below this, counts differ by so many; from here on by percent. */
const SMALL_COUNT = 100;

/** `, tăng 12,5% so với cùng kỳ năm 2025`; '' where there is nothing to compare. */
export function writeComparison(
  figures: ItemFigures,
  { stated, value }: Statement,
  writer: Writer,
  turn: number,
): string {
  const earlier = figures.reading('samePeriod');
  if (earlier?.value == null || value === null || stated === 'plan') return '';
  const { entry } = figures.item;
  const moved = change(value, earlier.value, percentPlaces(entry));
  // Of two bounds nobody knows the difference.
  const bound = earlier.atLeast || figures.reading(stated)?.atLeast === true;
  const said = bound ? 'stated' : sayAs(entry, value, earlier.value, moved);
  const forms = COMPARISONS[moved.direction === 'down' ? 'down' : 'up'][said];
  const from = [stated, 'samePeriod'] as const;
  const same = Object.entries(SAME_WORDS).map(([slot, words]) => [
    slot,
    { get: () => figures.computedWords('change', words, from), enumerable: true },
  ]);
  const scope = Object.defineProperties(
    {
      ...writer.period.names,
      don_vi: entry.unit,
      get chenh_cung_ky() {
        const number = said === 'percent' ? moved.percent : null;
        return figures.computed('change', number ?? moved.difference, from, {
          counted: said !== 'percent',
        });
      },
      get cung_ky() {
        const number = figures.amount('samePeriod');
        const { value: sort } = traitsOf(entry.phrase);
        if (sort === 'level' || sort === 'rank') return withUnit(entry.unit, number);
        return sort === 'percent' ? `${number}%` : `${number} ${entry.unit}`.trim();
      },
    },
    Object.fromEntries(same) as PropertyDescriptorMap,
  );
  return writer.engine.render(forms[turn % forms.length] ?? '', scope);
}

function sayAs(entry: CatalogueEntry, now: number, before: number, moved: Change): Comparison {
  const { change: by } = traitsOf(entry.phrase);
  if (by === 'stated' || entry.measure === 'net') return 'stated';
  if (moved.direction === 'none') return 'same';
  if (by === 'points') return 'points';
  if (by === 'unit') return 'difference';
  const few = isCounted(entry.phrase, entry.unit) && Math.max(now, before) < SMALL_COUNT;
  return few || moved.percent === null || now === 0 ? 'difference' : 'percent';
}
