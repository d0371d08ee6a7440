// Two amounts of one kind, of which the one may be of the other: what percents and rests are tried on.
import { scaledValue, type Amount } from './amounts';
import type { Claim } from './claims';

/** A part and the whole that it may be of. */
export interface AmountPair {
  readonly part: Amount;
  readonly whole: Amount;
  /** Whether a stroke or the word for plan says that the one is of the other. */
  readonly isRelated: boolean;
  /** The later of the two. */
  readonly at: Claim;
}

/** The ratios among `claims`, and each two of them that are alike: the plan is the whole, else the greater. */
export function amountPairs(
  claims: readonly Claim[],
  areAlike: (first: Claim, second: Claim) => boolean,
): AmountPair[] {
  const ratios = claims.flatMap((at): AmountPair[] =>
    at.whole && at.whole.unit.length > 0
      ? [{ part: { ...at.amount, unit: at.whole.unit }, whole: at.whole, isRelated: true, at }]
      : [],
  );
  const plain = claims.filter(({ whole }) => whole === null);
  const twos = plain.flatMap((first, index) =>
    plain.slice(index + 1).flatMap((second): AmountPair[] => {
      if (!areAlike(first, second)) return [];
      const isPlanned = (first.role === 'plan') !== (second.role === 'plan');
      const isInOrder = isPlanned
        ? second.role === 'plan'
        : scaledValue(first.amount).lte(scaledValue(second.amount));
      const [part, whole] = isInOrder ? [first, second] : [second, first];
      return [{ part: part.amount, whole: whole.amount, isRelated: isPlanned, at: second }];
    }),
  );
  return [...ratios, ...twos];
}
