// A total with its parts, as the readers of lists and of left-overs give it.
import type Big from 'big.js';
import type { Claim } from './claims';

/**
 * How the text lists the parts: `all` behind "gồm", `rest` where the last is what is left, `some`
 * behind "trong đó:".
 */
export type Completeness = 'all' | 'rest' | 'some';

/** A total with the amounts that are listed as its parts. */
export interface Listing {
  readonly completeness: Completeness;
  readonly total: Claim;
  readonly parts: readonly Claim[];
  /** What the parts make, in the unit of `scaledValue`. */
  readonly sum: Big;
  /** Whether one part in another scale of money would make the total: triệu for tỷ. */
  readonly isWrongScale?: boolean;
  /** Whether some other reading of the same list makes the total. */
  readonly isOtherwiseRight: boolean;
  /** 0 to 1. */
  readonly sure: number;
}

/**
 * Whether all are of one time: "trong tháng 02 văn bản, lũy kế 09 văn bản" are no two parts, since the
 * second has the first in it.
 */
export function areOfOneTime(parts: readonly Claim[]): boolean {
  const times = new Set(parts.map(({ period }) => period));
  return !(times.has('month') && times.has('to-date'));
}
