// Percent of plan, excess, remainder and share, exact until printed.
import type Big from 'big.js';
import { decimal, divideHalfUp } from './decimal';

const HUNDRED = decimal(100);
const ZERO = decimal(0);

/** How a result stands to its plan. */
export type Relation = 'below' | 'at' | 'above';

/** A ratio kept as its two exact decimals, so that it is rounded only when printed. */
export interface Ratio {
  readonly part: Big;
  readonly whole: Big;
}

/** @returns the ratio of two typed values; null when the whole is zero (nothing to divide by). */
export function ratio(part: number, whole: number): Ratio | null {
  return whole === 0 ? null : { part: decimal(part), whole: decimal(whole) };
}

/** A percent that was typed as such (`100,17`): amounts unknown. */
export function typedPercent(percent: number): Ratio {
  return { part: decimal(percent), whole: HUNDRED };
}

/** Decided on the exact values, never on printed ones. */
export function relation({ part, whole }: Ratio): Relation {
  if (part.eq(whole)) return 'at';
  return part.gt(whole) ? 'above' : 'below';
}

/**
 * The ratio in percent, rounded half up once to `places` decimals, with two exceptions: it prints
 * as 100 only when it is exactly 100, and as 0 only when it is exactly 0; otherwise as many further
 * decimals are kept as show the difference (99,96 with one decimal is 99,96).
 */
export function percent(of: Ratio, places: number): Big {
  const hundredfold = of.part.times(HUNDRED);
  for (let kept = places; ; kept++) {
    const printed = divideHalfUp(hundredfold, of.whole, kept);
    const looksFull = printed.eq(HUNDRED) && !of.part.eq(of.whole);
    const looksEmpty = printed.eq(ZERO) && !of.part.eq(ZERO);
    if (!looksFull && !looksEmpty) return printed;
  }
}

/** Printed percent minus 100: "vượt" states this, so that "đạt 139,91%" and "vượt 39,91%" agree. */
export function excess(of: Ratio, places: number): Big {
  return percent(of, places).minus(HUNDRED);
}

/** What is left of the plan; zero when it is reached. */
export function remaining({ part, whole }: Ratio): Big {
  const left = whole.minus(part);
  return left.gt(ZERO) ? left : ZERO;
}
