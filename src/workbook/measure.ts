// What "Cách tính" means for an indicator's amounts.

/**
 * How amounts are counted: `flow` adds up over the year, `stock` is a state at a time, `period` is
 * stated for the period alone (a rate of the month), `net` is what came less what went: it adds up
 * too, but may be below zero and may fall.
 */
export type Measure = 'flow' | 'stock' | 'period' | 'net';

interface Traits {
  /** The amounts of the periods add up to the value to date. */
  readonly addsUp: boolean;
  /** It happened in the period; otherwise it is so at the period's end. */
  readonly happens: boolean;
  /** The value to date never falls, and no amount is below zero. */
  readonly onlyGrows: boolean;
}

const TRAITS: Readonly<Record<Measure, Traits>> = {
  flow: { addsUp: true, happens: true, onlyGrows: true },
  stock: { addsUp: false, happens: false, onlyGrows: false },
  period: { addsUp: false, happens: true, onlyGrows: false },
  net: { addsUp: true, happens: true, onlyGrows: false },
};

/** Whether the amounts of the periods add up to the value to date. */
export function addsUp(measure: Measure): boolean {
  return TRAITS[measure].addsUp;
}

/** Whether it happened in the period; otherwise it is so at the period's end. */
export function happens(measure: Measure): boolean {
  return TRAITS[measure].happens;
}

/** Whether the value to date can only grow, as what was done once stays done. */
export function onlyGrows(measure: Measure): boolean {
  return TRAITS[measure].onlyGrows;
}
