// Comparison of a value with an earlier one: rise, fall, by percent or by units.
import type Big from 'big.js';
import { decimal } from './decimal';
import { percent } from './percent';

/** How a value moved. */
export interface Change {
  readonly direction: 'up' | 'down' | 'none';
  /** The absolute difference, in the value's unit. */
  readonly difference: Big;
  /** The change in percent of the earlier value; null when that was zero. */
  readonly percent: Big | null;
}

/** Compares `now` with `before`; the percent is printed by the rule of `percent`. */
export function change(now: number, before: number, places: number): Change {
  const from = decimal(before);
  const moved = decimal(now).minus(from);
  const difference = moved.abs();
  return {
    direction: moved.eq(0) ? 'none' : moved.gt(0) ? 'up' : 'down',
    difference,
    percent: from.eq(0) ? null : percent({ part: difference, whole: from.abs() }, places),
  };
}
