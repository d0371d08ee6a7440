// Rises and falls whose two values stand in another sentence: "… 2,86 ha. Cùng kỳ là 4,21 ha, như vậy giảm được 1,35 ha".
import type { Change } from './changes';
import { valueOf, type Claim } from './claims';
import type { Paragraph } from './paragraph';
import { isNearly } from './slips-of-digits';

/** How sure a change is that is pieced together over sentences. */
const SURE = 0.74;
const REACH = 150;
const MOST_CLAIMS = 8;

/** The changes that `known` ones leave without their two values, where one value of each time stands near. */
export function nearChanges({ claims }: Paragraph, known: readonly Change[]): Change[] {
  return claims.flatMap((by, at): Change[] => {
    if (
      by.role !== 'change' ||
      by.direction === null ||
      by.amount.percent ||
      by.whole ||
      by.hedged
    ) {
      return [];
    }
    if (known.some((one) => one.by === by && one.now && one.before)) return [];
    const near = claims
      .slice(Math.max(0, at - MOST_CLAIMS), at + 2)
      .filter((one) => one !== by && isBeside(one, by) && one.unit === by.unit);
    const results = near.filter(({ role, start }) => role === 'result' && start < by.start);
    const [before, ...earlier] = near.filter(({ role, whole }) => role === 'earlier' && !whole);
    if (!before || earlier.length > 0) return [];
    // Of several results the one is meant that differs by the very amount.
    const exact = results.filter((one) =>
      valueOf(one).minus(valueOf(before)).abs().eq(valueOf(by)),
    );
    const [now, ...others] = results.length > 1 ? exact : results;
    if (!now || others.length > 0) return [];
    if (valueOf(by).gt(valueOf(now).plus(valueOf(before)))) return [];
    // Any two amounts have a difference: only one that nearly is what was said is meant.
    const moved = valueOf(now).minus(valueOf(before)).abs();
    if (!isNearly(by.amount, moved)) return [];
    return [
      {
        direction: by.direction,
        by,
        percent: null,
        now,
        before,
        sure: SURE,
        first: now.start < before.start ? now : before,
        last: before.start < by.start ? by : before,
      },
    ];
  });
}

/** In the sentence of the change or the one before it; behind it, within its own. */
function isBeside({ sentence, start, end, amount, hedged }: Claim, by: Claim): boolean {
  const isNear =
    start < by.start
      ? by.sentence - sentence <= 1 && by.start - end < REACH
      : sentence === by.sentence && start - by.end < REACH;
  return isNear && !amount.percent && !hedged;
}
