// How much of a yearly plan is due by now: by the months gone, by a season's window, by its own month.

/** First and last month of a season, 1–12; `from` may lie after `to` (over New Year). */
export interface Season {
  readonly from: number;
  readonly to: number;
}

/** An exact fraction: of a plan, or of the months of a year. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

export const WHOLE: Share = { numerator: 1, denominator: 1 };
const NOTHING: Share = { numerator: 0, denominator: 1 };

/** When a plan wants to be reached. */
export interface Timing {
  /**
   * `flow` is done bit by bit over the year, `state` is to be so by its month, `target` is to hold at
   * any time, as a rate is.
   */
  readonly pace: 'flow' | 'state' | 'target';
  readonly season: Season | null;
  /** The month of this year by whose end it is due ("Hạn đạt"); above 12 in a later year. */
  readonly due: number | null;
}

/** So many whole months of the year. */
export function months(number: number): Share {
  return { numerator: number, denominator: 1 };
}

/**
 * The share of the plan that is due when `gone` months of the year are, `0` before anything is. A flow is
 * spread evenly over the year, over its season, or over the months until it is due. A state is due at the
 * end of its month, without one at the end of the year: until then it is under way.
 * @param isMostDone whether most of the plan is reached: between a season over New Year and the next one
 *   that tells which of them is meant
 */
export function dueShare(gone: Share, { pace, season, due }: Timing, isMostDone = true): Share {
  const now = gone.numerator / gone.denominator;
  // A month's report with an earlier cut-off is still that month's.
  const month = Math.ceil(now);
  if (due !== null && (pace !== 'flow' || season)) return month >= due ? WHOLE : NOTHING;
  if (pace === 'target') return WHOLE;
  if (season) return seasonShare(gone, season, isMostDone);
  if (pace === 'state') return month >= 12 ? WHOLE : NOTHING;
  const last = due ?? 12;
  return {
    numerator: Math.max(0, Math.min(last * gone.denominator, gone.numerator)),
    denominator: last * gone.denominator,
  };
}

function seasonShare(
  { numerator, denominator }: Share,
  { from, to }: Season,
  isMostDone: boolean,
): Share {
  const length = ((to - from + 12) % 12) + 1;
  const whole = length * denominator;
  const since = numerator - (from - 1) * denominator;
  const overNewYear = from > to;
  let begun = since;
  if (overNewYear && since <= 0) {
    // What began last year goes on into this one; behind its end it is over, or the next has not begun.
    const isUnderWay = numerator <= to * denominator;
    begun = isUnderWay ? since + 12 * denominator : isMostDone ? whole : 0;
  }
  return { numerator: Math.max(0, Math.min(whole, begun)), denominator: whole };
}
