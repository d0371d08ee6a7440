// The phrase book: how a figure is said, as forms with slots.
import { AGAINST_PLAN } from './against-plan';
import { AMOUNT_PHRASES } from './amounts';
import { FILLED, SHARE_PHRASES } from './filled-names';
import type { Phrase } from './phrase';
import { RATE_PHRASES } from './rates';

/** All rows; the first that fits is taken, so those of a kind stand before those of any. */
export const PHRASES: readonly Phrase[] = [
  ...AGAINST_PLAN,
  ...RATE_PHRASES,
  ...SHARE_PHRASES,
  ...AMOUNT_PHRASES,
  ...FILLED,
];

export type { Phrase } from './phrase';
export { shapeTraits, type Shape } from './shapes';
