// The phrase book: how a figure is said, as forms with slots.
import { AGAINST_PLAN } from './against-plan';
import { AMOUNT_PHRASES } from './amounts';
import { BESIDE_PLAN } from './beside-plan';
import { FILLED, SHARE_PHRASES } from './filled-names';
import { LEVEL_PHRASES } from './levels';
import type { Phrase } from './phrase';
import { RATE_PHRASES } from './rates';
import { TYPED_PERCENT_PHRASES } from './typed-percents';
import { YIELD_PHRASES } from './yields';

/** All rows; the first that fits is taken, so those of a kind stand before those of any. */
export const PHRASES: readonly Phrase[] = [
  ...AGAINST_PLAN,
  ...BESIDE_PLAN,
  ...RATE_PHRASES,
  ...YIELD_PHRASES,
  ...TYPED_PERCENT_PHRASES,
  ...LEVEL_PHRASES,
  ...SHARE_PHRASES,
  ...AMOUNT_PHRASES,
  ...FILLED,
];

export type { Phrase } from './phrase';
export { shapeTraits, type Shape } from './shapes';
