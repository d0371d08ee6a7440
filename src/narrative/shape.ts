// What there is to say of an indicator (its shape), and the row of the phrase book that says it.
import type { Relation } from '../plan/percent';
import type { CatalogueEntry } from '../workbook/facts';
import { happens } from '../workbook/measure';
import { traitsOf, type PhraseKind } from '../workbook/phrase-kinds';
import { isFilled } from '../workbook/stated-amount';
import { isOutOfSeason } from '../workbook/timing';
import { hasSlot } from './name-slot';
import { PHRASES, type Phrase, type Shape } from './phrases';
import { meetsPlan, standing, type Item, type Standing } from './standing';
import { untoldShape } from './untold';
import type { PeriodWords } from './writer';

/** Chooses the shape of an item; of what the notes leave of it, where they tell some already. */
export function chooseShape(item: Item, about: Standing, period: PeriodWords): Shape {
  const shape = leftShape(item, about, period) ?? shapeOf(item, about, period);
  return hasSlot(item.entry.inSentence) ? (SLOTTED[shape] ?? shape) : shape;
}

/** Whether the notes of its section leave something of the item to be said. */
export function isLeft(item: Item, period: PeriodWords): boolean {
  return leftShape(item, standing(item), period) !== null;
}

/** The shape of what the notes leave; null where they leave nothing. */
function leftShape(item: Item, about: Standing, period: PeriodWords): Shape | null {
  const { entry, row, told } = item;
  const shape = shapeOf(item, about, period);
  if (!told) return shape;
  const left = untoldShape(shape, told, about.stated);
  if (left === null) {
    const isCompared = told.has('change') || told.has('samePeriod');
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

function shapeOf(item: Item, about: Standing, period: PeriodWords): Shape {
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
function monthBeside({ entry, row }: Item, about: Standing, period: PeriodWords): number | null {
  if (about.stated !== 'toDate' || period.isLong) return null;
  const month = row?.values.month?.value ?? null;
  return month === 0 && isSettled(entry, about, period) ? null : month;
}

/** Whether a month without result is no news: the plan was reached before, or it is not the season. */
function isSettled(entry: CatalogueEntry, { relation }: Standing, { of }: PeriodWords): boolean {
  if (entry.direction === 'lower') return false;
  return relation === 'at' || relation === 'above' || isOutOfSeason(entry, of);
}

/** A net change without a plan: of the month, to date, or both where they differ; null for all else. */
function netShape(
  { measure }: CatalogueEntry,
  { stated, value, toPlan }: Standing,
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
  { stated, value, toPlan }: Standing,
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
function unknownShape({ entry, row }: Item, about: Standing): Shape | null {
  const { stated, value, toPlan, relation } = about;
  const { plan, total } = row?.values ?? {};
  const { states, ofTotal, toPlan: by } = traitsOf(entry.phrase);
  const isOverPlan = states === 'result' && !ofTotal && (by === 'percent' || by === 'unit');
  const hasPlan = meetsPlan(entry, stated) && isFilled(plan) && plan?.value !== 0 && isOverPlan;
  if (ofTotal && !total?.value) return 'share-unknown';
  if (value === null) return hasPlan ? 'plan-unknown' : 'value';
  if (hasPlan && !toPlan) return 'plan-unknown';
  // "At least 3" under a ceiling of 4 may be above it.
  const mayBeAbove = row?.values[stated]?.atLeast === true && relation !== 'above';
  return hasPlan && entry.direction === 'lower' && mayBeAbove ? 'plan-unknown' : null;
}

/** The rows of the phrase book by shape, in their order: they are looked up for every clause. */
const ROWS = new Map<Shape, Phrase[]>();
for (const phrase of PHRASES) {
  const rows = ROWS.get(phrase.shape);
  if (rows) rows.push(phrase);
  else ROWS.set(phrase.shape, [phrase]);
}

/**
 * The kind by which an indicator is told. A name that says the verb itself takes the phrases of any
 * amount of money: "vốn đầu tư công giải ngân được …", not "vốn … giải ngân giải ngân được …".
 */
export function toldKind({ phrase, inSentence }: CatalogueEntry): PhraseKind {
  return phrase === 'giải ngân' && /giải ngân/iu.test(inSentence) ? 'tiền' : phrase;
}

/** The first row of the phrase book that fits. */
export function findPhrase(
  shape: Shape,
  entry: CatalogueEntry,
  { stated }: Standing,
  relation: Relation | null,
): Phrase {
  // What is said of a month happened in it, whatever the indicator.
  const flow = happens(entry.measure) || stated === 'month';
  const kind = toldKind(entry);
  const found = ROWS.get(shape)?.find(
    (phrase) =>
      (!phrase.kinds || phrase.kinds.includes(kind)) &&
      (!phrase.relations || (relation !== null && phrase.relations.includes(relation))) &&
      (!phrase.directions || phrase.directions.includes(entry.direction)) &&
      (phrase.flow === undefined || phrase.flow === flow) &&
      (!phrase.unit || phrase.unit.test(entry.unit)),
  );
  if (!found) throw new Error(`No phrase for ${shape}, ${kind}, ${String(relation)}`);
  return found;
}
