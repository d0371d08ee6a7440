// Compares an indicator with the same period of last year (column "Cùng kỳ").
import { change, type Change } from '../../plan/change';
import type { CatalogueEntry } from '../../workbook/facts';
import { traitsOf } from '../../workbook/phrase-kinds';
import { percentPlaces } from '../../workbook/printed-percent';
import { isCounted } from '../../workbook/units';
import type { ItemFigures } from './item-figures';
import {
  COMPARES,
  COMPARISONS,
  ENDS_WITH_PERIOD,
  SAME_WORDS,
  type Comparison,
} from '../phrases/comparison';
import { fillText } from './fill-form';
import { behind, withUnit } from './slots';
import type { Statement } from '../content/item';
import { concat, type Runs } from '../../figures/runs';
import type { Writer } from '../writer';

/** Below this, counts differ by so many; from here on by percent. */
const SMALL_COUNT = 100;

/** Where a comparison stands in its sentence. */
export interface Place {
  /** The words of the clause that it follows: where they compare already, it says rise or fall. */
  readonly beside?: string;
  /** Whether parts follow, which an amount at its end would seem to have. */
  readonly hasParts?: boolean;
}

/**
 * `tăng 12,5% so với cùng kỳ năm 2025`; null where there is nothing to compare.
 *
 * @param place where it comes to stand
 */
export function writeComparison(
  figures: ItemFigures,
  { stated, value }: Statement,
  writer: Writer,
  turn: number,
  { beside = '', hasParts = false }: Place = {},
): Runs | null {
  const earlier = figures.reading('samePeriod');
  if (earlier?.value == null || value === null || stated === 'plan') return null;
  const { entry } = figures.item;
  // That nothing came or went is no news beside what does.
  if (entry.measure === 'net' && earlier.value === 0) return null;
  const moved = change(value, earlier.value, percentPlaces(entry));
  // Of two bounds nobody knows the difference.
  const bound = earlier.atLeast || figures.reading(stated)?.atLeast === true;
  const said =
    bound && entry.measure !== 'net' ? 'stated' : sayAs(entry, value, earlier.value, moved);
  const all = COMPARISONS[moved.direction === 'down' ? 'down' : 'up'][said];
  // Nothing is neither fewer nor lower than something.
  const onlyMoves = COMPARES.test(beside) || value === 0;
  const forms = all.filter(
    (form) => !(onlyMoves && COMPARES.test(form)) && !(hasParts && !ENDS_WITH_PERIOD.test(form)),
  );
  const from = [stated, 'samePeriod'] as const;
  const number = (said === 'percent' ? moved.percent : null) ?? moved.difference;
  return fillText(forms[turn % forms.length] ?? '', {
    don_vi: () => entry.unit,
    ky_so_sanh: () => writer.period.lastYear,
    ky_so_sanh_ngan: () => writer.period.lastYearInShort,
    chenh_cung_ky: () => figures.computed('change', number, from, { counted: said !== 'percent' }),
    cung_ky: () => {
      const before = figures.amount('samePeriod');
      const { value: sort } = traitsOf(entry.phrase);
      if (entry.measure === 'net') return behind(before, entry.unit);
      if (sort === 'level' || sort === 'rank') return withUnit(entry.unit, before);
      return sort === 'percent' ? concat(before, '%') : behind(before, entry.unit);
    },
    ...Object.fromEntries(
      Object.entries(SAME_WORDS).map(([slot, words]) => [
        slot,
        () => figures.computedWords('change', words, from),
      ]),
    ),
  });
}

function sayAs(entry: CatalogueEntry, now: number, before: number, moved: Change): Comparison {
  const { change: by } = traitsOf(entry.phrase);
  if (entry.measure === 'net') return 'moved';
  if (by === 'stated') return 'stated';
  if (moved.direction === 'none') return 'same';
  if (by === 'points') return 'points';
  if (by === 'unit') return 'difference';
  const counts = isCounted(entry.phrase, entry.unit);
  const few = counts && Math.max(now, before) < SMALL_COUNT;
  if (!few && moved.percent !== null && now !== 0) return 'percent';
  return counts ? 'number' : 'difference';
}
