// An indicator with its grade, and how a computed part names it.
import {
  gradeNone,
  gradePlan,
  gradeRate,
  type Direction,
  type Grade,
  type Thresholds,
} from '../../plan/grade';
import type { Amount } from '../../workbook/facts';
import { traitsOf } from '../../workbook/phrase-kinds';
import { dueShare, type Share } from '../../plan/due';
import { timingOf } from '../../workbook/timing';
import { statementOf, type Item, type Statement } from './item';

/** An item with its grade; `rate` is the judgement of a rate without a plan. */
export interface Graded {
  readonly item: Item;
  readonly about: Statement;
  readonly grade: Grade | null;
  readonly rate: 'good' | 'poor' | null;
}

/** When the report looks at its figures: the months gone, and the year. */
export interface Now {
  readonly gone: Share;
  readonly year: number | null;
}

/** Grades an item as things stand `now`. A rank has no percent of its plan to be graded by. */
export function gradeItem(item: Item, { gone, year }: Now, thresholds: Thresholds): Graded {
  const { entry } = item;
  const about = statementOf(item);
  const judged =
    entry.direction !== 'neutral' && about.value !== null && traitsOf(entry.phrase).graded;
  const expected = dueShare(gone, timingOf(entry, year), about.value !== 0);
  const grade = judged ? gradeOf(about, entry.direction, expected, thresholds) : null;
  const rate =
    judged && !about.toPlan && !about.planIsNone
      ? gradeRate(about.value, entry.direction, entry.good, entry.poor)
      : null;
  return { item, about, grade, rate };
}

/** The grade against the plan; null without one, and where a plan of none says nothing. */
export function gradeOf(
  { toPlan, planIsNone, value }: Statement,
  direction: Direction,
  expected: Share,
  thresholds: Thresholds,
): Grade | null {
  if (toPlan) return gradePlan(toPlan, direction, expected, thresholds);
  if (!planIsNone || value === null || (value > 0 && direction !== 'lower')) return null;
  return gradeNone(value, expected);
}

/** The item with the amounts that decide on plan or no plan. */
export function decisive({ item, about }: Graded): readonly [Item, readonly Amount[]] {
  return [item, about.decisive];
}

/** Only for putting the worst first; what is printed is computed exactly. */
export function doneShare({ item, about }: Graded): number {
  if (!about.toPlan) return 1;
  const share = about.toPlan.part.toNumber() / about.toPlan.whole.toNumber();
  return item.entry.direction === 'lower' ? 1 / share : share;
}
