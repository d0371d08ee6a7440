// How the claims of a paragraph stand to each other: percents of amounts, changes, totals, shares, harvests.
import { averages, type Average } from './averages';
import { changes, type Change } from './changes';
import { conversions, type Conversion } from './conversions';
import { harvests, type Harvest } from './harvests';
import type { Listing } from './listing';
import { listings } from './listings';
import type { Paragraph } from './paragraph';
import { nearChanges } from './near-changes';
import { nearRests } from './near-rests';
import { nearQuotients } from './near-quotients';
import { complements } from './complements';
import { pointChanges } from './points';
import { quotients, type Quotient } from './quotients';
import { addedUp, runs } from './runs';
import { shares, type Share } from './shares';
import { stocks, type Stock } from './stocks';

export interface Relations {
  readonly quotients: readonly Quotient[];
  readonly changes: readonly Change[];
  readonly listings: readonly Listing[];
  readonly shares: readonly Share[];
  readonly harvests: readonly Harvest[];
  readonly averages: readonly Average[];
  readonly conversions: readonly Conversion[];
  readonly stocks: readonly Stock[];
}

const NONE: Relations = {
  quotients: [],
  changes: [],
  listings: [],
  shares: [],
  harvests: [],
  averages: [],
  conversions: [],
  stocks: [],
};

/** Reads them all, once for all rules. */
export function relationsOf(paragraph: Paragraph): Relations {
  if (paragraph.claims.length < 1) return NONE;
  const marked = listings(paragraph);
  const added = addedUp(paragraph);
  const told = [...marked, ...added];
  const joined = [...told, ...runs(paragraph, told)];
  const near = [...joined, ...nearRests(paragraph, joined)];
  const lists = [...near, ...complements(paragraph, near)];
  const stated = quotients(paragraph);
  const moved = changes(paragraph);
  return {
    quotients: withNear(stated, nearQuotients(paragraph, stated)),
    changes: [...moved, ...nearChanges(paragraph, moved), ...pointChanges(paragraph, moved)],
    listings: lists,
    shares: shares(paragraph, lists),
    harvests: harvests(paragraph),
    averages: averages(paragraph),
    conversions: conversions(paragraph),
    stocks: stocks(paragraph),
  };
}

/** A percent that is read loosely takes the place of the same one without amounts. */
function withNear(stated: readonly Quotient[], near: readonly Quotient[]): Quotient[] {
  const rest = stated.filter(({ percent }) => !near.some((one) => one.percent === percent));
  return [...rest, ...near].sort((a, b) => a.percent.start - b.percent.start);
}
