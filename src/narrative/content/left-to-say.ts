// What is left to say of an indicator when the notes of its section say some of it already.
import type { GivenPart } from '../../notes/given-parts';
import type { Amount } from '../../workbook/facts';
import type { Shape } from '../phrases';

/** What a shape says: the month's amount, the stated one, its percent of plan, what it is held against. */
type Said = 'month' | 'stated' | 'percent' | 'plan' | 'total';

/** What each shape says that can be said in part. */
const SAYS: Readonly<Partial<Record<Shape, readonly Said[]>>> = {
  value: ['stated'],
  'to-date': ['stated'],
  zero: ['stated'],
  'net-month': ['stated'],
  'net-to-date': ['stated'],
  'net-both': ['month', 'stated'],
  'plan-only': ['stated'],
  'percent-only': ['stated'],
  'month-to-date': ['month', 'stated'],
  'zero-month': ['month', 'stated'],
  plan: ['stated', 'percent'],
  'nothing-yet': ['stated'],
  'month-plan': ['month', 'stated', 'percent'],
  'zero-month-plan': ['month', 'stated', 'percent'],
  share: ['stated', 'total'],
  'share-plan': ['stated', 'total', 'percent'],
  'rate-plan': ['stated', 'plan'],
  'unit-plan': ['stated', 'plan'],
  'level-plan': ['stated', 'plan'],
};

/** The shape that says what is left, by what that is. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'month stated': 'month-to-date',
  'month percent': 'month-percent',
  month: 'month-alone',
  'stated percent': 'to-date-plan',
  stated: 'to-date',
  percent: 'percent-alone',
  plan: 'plan-beside',
  total: 'share-alone',
  'total percent': 'percent-alone',
};

/** Shapes whose numbers are said together: when the stated one is not given, all are said. */
const WHOLE: ReadonlySet<Shape> = new Set([
  'share',
  'share-plan',
  'rate-plan',
  'unit-plan',
  'level-plan',
] as const);

/**
 * The shape of what `given` leaves of `shape`; null where that is nothing.
 *
 * @param stated the amount that the indicator states
 */
export function leftShape(
  shape: Shape,
  given: ReadonlySet<GivenPart>,
  stated: Amount,
): Shape | null {
  const isGiven: Readonly<Record<Said, boolean>> = {
    month: given.has('month'),
    stated: given.has(stated),
    percent: given.has('percent') || given.has('excess'),
    plan: given.has('plan') || given.has('toPlan'),
    total: given.has('total') || given.has('share'),
  };
  const says = SAYS[shape];
  // The distance from the plan is given, neither of the two.
  if (shape === 'rate-plan' && !isGiven.stated && given.has('toPlan')) return 'rate-beside-plan';
  if (!says || (WHOLE.has(shape) && !isGiven.stated)) return shape;
  // That nothing came this month is no news beside the rest.
  const isOfNothing = shape.startsWith('zero') && isGiven.stated;
  const left = says.filter((part) => !isGiven[part] && !(isOfNothing && part === 'month'));
  if (left.length === 0) return null;
  return left.length === says.length ? shape : (SHAPES[left.join(' ')] ?? shape);
}
