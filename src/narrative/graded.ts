// An indicator with its grade, and how a computed part names it.
import {
  gradeNone,
  gradePlan,
  gradeRate,
  type Direction,
  type Grade,
  type Thresholds,
} from '../plan/grade';
import type { Amount } from '../workbook/facts';
import { traitsOf } from '../workbook/phrase-kinds';
import { dueShare, type Share } from '../plan/due';
import { timingOf } from '../workbook/timing';
import { writeClause } from './clause';
import { plainText } from './marked-text';
import { ItemFigures } from './item-figures';
import { APPRAISAL_FORMS } from './phrases/appraisal';
import { chooseShape, toldKind } from './shape';
import { Slots } from './slots';
import { needsSlot, standing, type Item, type Standing } from './standing';
import type { Writer } from './writer';

/** An item with its grade; `rate` is the judgement of a rate without a plan. */
export interface Graded {
  readonly item: Item;
  readonly about: Standing;
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
  const about = standing(item);
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
  { toPlan, planIsNone, value }: Standing,
  direction: Direction,
  expected: Share,
  thresholds: Thresholds,
): Grade | null {
  if (toPlan) return gradePlan(toPlan, direction, expected, thresholds);
  if (!planIsNone || value === null || (value > 0 && direction !== 'lower')) return null;
  return gradeNone(value, expected);
}

/** Names graded items, each in the next form of its sort. */
export class GradedNames {
  /** @param list whose turns are taken: forms go on from one computed part to the next */
  constructor(
    private readonly writer: Writer,
    private readonly list: string,
  ) {}

  /** The indicator's own clause; one that begins with its number gets a verb before it. */
  clause({ item }: Graded): string {
    const { text, lead } = writeClause(withoutMonth(item), this.writer, this.turn());
    const opener = lead === '' && /^\d/.test(plainText(text)) ? 'có' : lead;
    return opener === '' ? text : `${opener} ${text}`;
  }

  /** By how much it is beyond its plan. */
  excess(one: Graded): string {
    return needsClause(one) ? this.clause(one) : this.fill('excess', one);
  }

  /** How much of its plan is done. */
  percent(one: Graded): string {
    if (needsClause(one)) return this.clause(one);
    return this.fill(toldKind(one.item.entry) === 'giải ngân' ? 'disbursed' : 'percent', one);
  }

  /** A rate that is good. */
  rate(one: Graded): string {
    const { phrase, direction } = one.item.entry;
    if (needsSlot(one.item) || direction === 'lower' || traitsOf(phrase).value !== 'percent') {
      return this.clause(one);
    }
    return this.fill('rate', one);
  }

  /** A rate that is poor. */
  poor(one: Graded): string {
    if (needsSlot(one.item)) return this.clause(one);
    return this.fill(one.item.entry.direction === 'lower' ? 'tooHigh' : 'tooLow', one);
  }

  /** What the secretary counts among the shortfalls, whatever its grade. */
  shortfall(one: Graded): string {
    if (one.grade !== null) return this.percent(one);
    return one.rate === 'poor' ? this.poor(one) : this.clause(one);
  }

  private fill(sort: keyof typeof APPRAISAL_FORMS, { item, about }: Graded): string {
    const { entry } = item;
    const figures = new ItemFigures(item, this.writer);
    const forms = APPRAISAL_FORMS[sort];
    const { period } = this.writer;
    const slots = new Slots(
      { shape: chooseShape(item, about, period), figures, about, writer: this.writer },
      {
        gia_tri: () => {
          const value = figures.amount(about.stated);
          return traitsOf(entry.phrase).value === 'percent'
            ? `${value}%`
            : `${value} ${entry.unit}`.trim();
        },
      },
    );
    const form = forms[this.turn() % forms.length] ?? '';
    return this.writer.engine.render(form, period.names, slots);
  }

  private turn(): number {
    return this.writer.turns.take(this.list);
  }
}

/** The item as an assessment speaks of it: how it stands, not what came this month or since last year. */
function withoutMonth(item: Item): Item {
  const isOfMonth = standing(item).stated === 'month';
  return {
    ...item,
    told: new Set(isOfMonth ? (['change'] as const) : (['month', 'change'] as const)),
  };
}

/**
 * Whether only the indicator's own clause says it right: its name has a slot for the number, fewer
 * is better, there is no plan, or the distance from it is in points.
 */
export function needsClause(one: Graded): boolean {
  const { entry } = one.item;
  return (
    needsSlot(one.item) ||
    one.about.toPlan === null ||
    entry.direction === 'lower' ||
    entry.template !== '' ||
    traitsOf(entry.phrase).toPlan !== 'percent'
  );
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
