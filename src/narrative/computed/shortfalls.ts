// "han_che": what went badly.
import { doneShare, type Graded } from '../content/graded';
import { NO_SHORTFALLS } from '../phrases/appraisal';
import { isMarkedPart } from '../structure/kin';
import { GradedNames } from './graded-names';
import { listed, PER_LIST, withoutParts } from './lists';
import { list, ofSort, type ComputedPart } from './part';

/** The secretary's word first and never cut off, then the lowest, poor rates, what was not to be at all. */
export const SHORTFALLS: ComputedPart = {
  name: 'han_che',
  write: (scope, assessment) => {
    const { writer } = assessment;
    const names = new GradedNames(writer, 'shortfalls');
    const { named, automatic, none } = ofSort(
      SHORTFALLS,
      isShortfall,
      NO_SHORTFALLS,
      scope,
      assessment,
    );
    const below = automatic.filter(isLow);
    const incidents = below.filter(({ about, item }) => about.planIsNone && !isMarkedPart(item));
    const all = withoutParts(
      below.filter(({ about }) => !about.planIsNone),
      named,
    );
    const low = all
      .sort((a, b) => doneShare(a) - doneShare(b))
      .slice(0, Math.max(0, PER_LIST - named.length));
    const poor = automatic.filter(({ rate }) => rate === 'poor').slice(0, PER_LIST);
    list(assessment, SHORTFALLS, scope, named, low, poor, incidents);
    const text = listed(
      [
        { texts: named.map((one) => names.shortfall(one)) },
        {
          texts: names.alike(low, (one, turn) =>
            // Behind a lead the percent alone says it.
            low.length > 1 ? names.percent(one, turn) : names.short(one, turn),
          ),
          lead: low.length < all.length ? 'lowest' : 'low',
        },
        { texts: names.alike(poor, (one, turn) => names.poor(one, turn)) },
        { texts: incidents.map((one) => names.incident(one)) },
      ],
      writer,
    );
    return text ?? none;
  },
};

/** Whether an item is one that can be told as a shortfall: a missing number cannot. */
function isShortfall(one: Graded): boolean {
  return fellShort(one) && one.about.value !== null;
}

/** Whether an item is one that the shortfalls speak of. */
export function fellShort(one: Graded): boolean {
  const { mention } = one.item.entry;
  if (mention === 'none' || mention === 'strength') return false;
  return mention === 'shortfall' || isLow(one) || one.rate === 'poor';
}

function isLow({ grade }: Graded): boolean {
  return grade === 'low' || grade === 'behind';
}
