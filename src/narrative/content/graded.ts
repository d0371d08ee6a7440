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

/** When the report looks at its figures: the months gone, those of its period, and the year. */
export interface Now {
  readonly gone: Share;
  readonly end: Share;
  readonly year: number | null;
}

/** Grades an item as things stand `now`. A rank has no percent of its plan to be graded by. */
export function gradeItem(item: Item, { gone, end, year }: Now, thresholds: Thresholds): Graded {
  const { entry } = item;
  const about = statementOf(item);
  const judged =
    entry.direction !== 'neutral' && about.value !== null && traitsOf(entry.phrase).graded;
  const timing = timingOf(entry, year);
  const isMost = about.toPlan?.part.times(2).gte(about.toPlan.whole) === true;
  const expected = dueShare(gone, timing, isMost);
  const period = dueShare(end, timing, isMost);
  const grade = judged
    ? inSeason(gradeOf(about, entry.direction, expected, thresholds, period), entry, expected)
    : null;
  const rate =
    judged && !about.toPlan && !about.planIsNone
      ? gradeRate(about.value, entry.direction, entry.good, entry.poor)
      : null;
  return { item, about, grade, rate };
}

/**
 * Sowing and harvest are not spread evenly over their season: while it is under way nothing is ahead, and
 * until half of it is gone nothing is behind.
 */
function inSeason(
  grade: Grade | null,
  { season }: Item['entry'],
  { numerator, denominator }: Share,
): Grade | null {
  if (!season || numerator >= denominator) return grade;
  if (grade === 'ahead') return 'on-pace';
  const isEarly = numerator * 2 < denominator;
  return isEarly && (grade === 'behind' || grade === 'low') ? 'under-way' : grade;
}

/** The grade against the plan; null without one, and where a plan of none says nothing. */
function gradeOf(
  { toPlan, planIsNone, value }: Statement,
  direction: Direction,
  expected: Share,
  thresholds: Thresholds,
  period: Share = expected,
): Grade | null {
  if (toPlan) return gradePlan(toPlan, direction, expected, thresholds, period);
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
