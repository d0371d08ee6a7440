// How the claims of a paragraph stand to each other: percents of amounts, changes, totals, shares, harvests.
import { averages, type Average } from './averages';
import { changes, type Change } from './changes';
import { harvests, type Harvest } from './harvests';
import type { Listing } from './listing';
import { listings } from './listings';
import type { Paragraph } from './paragraph';
import { quotients, type Quotient } from './quotients';
import { shares, type Share } from './shares';

export interface Relations {
  readonly quotients: readonly Quotient[];
  readonly changes: readonly Change[];
  readonly listings: readonly Listing[];
  readonly shares: readonly Share[];
  readonly harvests: readonly Harvest[];
  readonly averages: readonly Average[];
}

const NONE: Relations = {
  quotients: [],
  changes: [],
  listings: [],
  shares: [],
  harvests: [],
  averages: [],
};

/** Reads them all, once for all rules. */
export function relationsOf(paragraph: Paragraph): Relations {
  if (paragraph.claims.length < 1) return NONE;
  const lists = listings(paragraph);
  return {
    quotients: quotients(paragraph),
    changes: changes(paragraph),
    listings: lists,
    shares: shares(paragraph, lists),
    harvests: harvests(paragraph),
    averages: averages(paragraph),
  };
}
