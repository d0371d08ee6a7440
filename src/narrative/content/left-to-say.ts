// What is left to say of an indicator when the notes of its section say some of it already.
import type { GivenPart } from '../../notes/given-parts';
import type { Amount } from '../../workbook/facts';
import { shapeTraits, type Shape } from '../phrases';
import type { SaidPart } from '../phrases/shapes';

/** The shape that says what is left, by what that is. */
const LEFT: Readonly<Record<string, Shape>> = {
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
  const isGiven: Readonly<Record<SaidPart, boolean>> = {
    month: given.has('month'),
    stated: given.has(stated),
    percent: given.has('percent') || given.has('excess'),
    plan: given.has('plan') || given.has('toPlan'),
    total: given.has('total') || given.has('share'),
  };
  const { says, zero } = shapeTraits(shape);
  // The distance from the plan is given, neither of the two.
  if (shape === 'rate-plan' && !isGiven.stated && given.has('toPlan')) return 'rate-beside-plan';
  // A number that is held against another is said with it.
  const isHeld = says.includes('plan') || says.includes('total');
  if (says.length === 0 || (isHeld && !isGiven.stated)) return shape;
  // That nothing came this month is no news beside the rest.
  const isOfNothing = zero === 'month' && isGiven.stated;
  const left = says.filter((part) => !isGiven[part] && !(isOfNothing && part === 'month'));
  if (left.length === 0) return null;
  return left.length === says.length ? shape : (LEFT[left.join(' ')] ?? shape);
}
