// What there is to say of an indicator: its shape.
import type { CatalogueEntry } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import { traitsOf } from '../../workbook/phrase-kinds';
import { isFilled } from '../../workbook/stated-amount';
import { isOutOfSeason } from '../../workbook/timing';
import { hasSlot } from './name-slot';
import type { Shape } from '../phrases';
import { meetsPlan, statementOf, type Item, type Statement } from './item';
import { leftShape } from './left-to-say';
import type { PeriodWords } from '../writer';

/** Chooses the shape of an item; of what the notes leave of it, where they tell some already. */
export function chooseShape(item: Item, about: Statement, period: PeriodWords): Shape {
  const shape = shapeOfRest(item, about, period) ?? shapeOf(item, about, period);
  return hasSlot(item.entry.inSentence) ? (SLOTTED[shape] ?? shape) : shape;
}

/** Whether the notes of its section leave something of the item to be said. */
export function isLeft(item: Item, period: PeriodWords): boolean {
  return shapeOfRest(item, statementOf(item), period) !== null;
}

/** The shape of what the notes leave; null where they leave nothing. */
function shapeOfRest(item: Item, about: Statement, period: PeriodWords): Shape | null {
  const { entry, row, given } = item;
  const shape = shapeOf(item, about, period);
  if (!given) return shape;
  const left = leftShape(shape, given, about.stated);
  if (left === null) {
    const isCompared = given.has('change') || given.has('samePeriod');
    return row?.values.samePeriod?.value != null && !isCompared ? 'comparison' : null;
  }
  // Without the month the amount to date is said as one that has no month.
  const isAlone = left === 'to-date' && shape !== 'to-date';
  return isAlone ? amountShape(entry, { ...about, toPlan: null }, null, period) : left;
}

/** The shape that takes a shape's place when the name has a slot for the number. */
const SLOTTED: Readonly<Partial<Record<Shape, Shape>>> = {
  value: 'fill',
  'nothing-yet': 'fill-nothing-yet',
  zero: 'fill-zero',
  share: 'fill-share',
  'share-plan': 'fill-share-plan',
  'plan-only': 'fill',
  plan: 'fill-plan',
  'month-plan': 'fill-month-plan',
  'zero-month-plan': 'fill-zero-month-plan',
  'month-to-date': 'fill-month-to-date',
  'plan-unknown': 'fill-plan-unknown',
  'share-unknown': 'fill-share-unknown',
  'to-date': 'fill-to-date',
  'zero-month': 'fill-zero-month',
  'to-date-plan': 'fill-to-date-plan',
  'month-alone': 'fill-month-alone',
  'month-percent': 'fill-month-percent',
};

function shapeOf(item: Item, about: Statement, period: PeriodWords): Shape {
  const { entry, row } = item;
  const { value, toPlan } = about;
  const traits = traitsOf(entry.phrase);
  const unknown = unknownShape(item, about);
  if (unknown) return unknown;
  if (value === 0 && traits.zeroInWords) return toPlan ? 'nothing-yet' : 'zero';
  if (traits.states === 'plan') return 'plan-only';
  if (traits.states === 'percent of plan') return 'percent-only';
  if (traits.toPlan === 'points' && toPlan) return 'rate-plan';
  if (traits.toPlan === 'unit' && toPlan) return 'unit-plan';
  if (traits.toPlan === 'beside') return toPlan ? 'level-plan' : 'value';
  if (traits.ofTotal && row?.values.total?.value) return toPlan ? 'share-plan' : 'share';
  const month = monthBeside(item, about, period);
  return netShape(entry, about, month, period) ?? amountShape(entry, about, month, period);
}

/** The month's amount beside the one to date; null where there is none, or it would be no news. */
function monthBeside({ entry, row }: Item, about: Statement, period: PeriodWords): number | null {
  if (about.stated !== 'toDate' || period.isLong) return null;
  const month = row?.values.month?.value ?? null;
  return month === 0 && isSettled(entry, about, period) ? null : month;
}

/** Whether a month without result is no news: the plan was reached before, or it is not the season. */
function isSettled(entry: CatalogueEntry, { relation }: Statement, { of }: PeriodWords): boolean {
  if (entry.direction === 'lower') return false;
  return relation === 'at' || relation === 'above' || isOutOfSeason(entry, of);
}

/** A net change without a plan: of the month, to date, or both where they differ; null for all else. */
function netShape(
  { measure }: CatalogueEntry,
  { stated, value, toPlan }: Statement,
  month: number | null,
  period: PeriodWords,
): Shape | null {
  if (measure !== 'net' || value === 0 || toPlan) return null;
  if (stated === 'month' || period.sinceJanuary) return 'net-month';
  return month === null || month === 0 ? 'net-to-date' : 'net-both';
}

/** The shape of an amount, from what there is beside it: the month's, the plan. */
function amountShape(
  entry: CatalogueEntry,
  { stated, value, toPlan }: Statement,
  month: number | null,
  period: PeriodWords,
): Shape {
  // From January on the period's amount is the amount to date: it is said once.
  const both = month !== null && month !== 0 && !(period.sinceJanuary && month === value);
  if (toPlan) return both ? 'month-plan' : month === 0 ? 'zero-month-plan' : 'plan';
  if (both) return 'month-to-date';
  if (!happens(entry.measure) || stated !== 'toDate' || period.sinceJanuary) return 'value';
  return month === 0 ? 'zero-month' : 'to-date';
}

/** A number that is missing stands as `[…]` in its place; a plan or total beside it is not hidden. */
function unknownShape({ entry, row }: Item, about: Statement): Shape | null {
  const { stated, value, toPlan, relation } = about;
  const { plan, total } = row?.values ?? {};
  const { states, ofTotal, toPlan: by } = traitsOf(entry.phrase);
  const isOverPlan = states === 'result' && !ofTotal && (by === 'percent' || by === 'unit');
  const hasPlan =
    entry.measure !== 'net' &&
    meetsPlan(entry, stated) &&
    isFilled(plan) &&
    plan?.value !== 0 &&
    isOverPlan;
  if (ofTotal && !total?.value) return 'share-unknown';
  if (value === null) return hasPlan ? 'plan-unknown' : 'value';
  if (hasPlan && !toPlan) return 'plan-unknown';
  // "At least 3" under a ceiling of 4 may be above it.
  const mayBeAbove = row?.values[stated]?.atLeast === true && relation !== 'above';
  return hasPlan && entry.direction === 'lower' && mayBeAbove ? 'plan-unknown' : null;
}
