// One amount told in two units: "1,2 ha (tương đương 12.000 m2)".
import { halfStep, isMeasured, scaledValue, unitHead } from './amounts';
import type { Claim } from './claims';
import type { Paragraph } from './paragraph';

/** An amount and the same once more; `isRight` within the rounding of both. */
export interface Conversion {
  readonly first: Claim;
  readonly second: Claim;
  readonly isRight: boolean;
}

const EQUAL =
  /^(?:\s?\p{L}+\d?){0,6}\s*\(\s*(?:tương đương(?: với)?|tương ứng|bằng|tức(?: là)?|hay|=|quy đổi(?: là)?)?\s*$/iu;

/** The conversions of a paragraph: an amount that alone fills the bracket behind another of its measure. */
export function conversions({ text, claims }: Paragraph): Conversion[] {
  return claims.flatMap((first, at) => {
    const second = claims[at + 1];
    if (!second || first.hedged || second.hedged || first.whole || second.whole) return [];
    const [a, b] = [first.amount, second.amount];
    if (!isMeasured(a) || !isMeasured(b) || a.per !== null || b.per !== null) return [];
    if (unitHead(a) !== unitHead(b) || a.unit[0] === b.unit[0]) return [];
    const isAlone = /^\s?\p{L}+[\d²³]?(?:\s\p{L}+)?\s*\)/u.test(
      text.slice(second.end, second.end + 20),
    );
    if (!isAlone || !EQUAL.test(text.slice(first.end, second.start))) return [];
    if (second.role !== 'result' && second.role !== first.role) return [];
    const gap = scaledValue(a).minus(scaledValue(b)).abs();
    return [{ first, second, isRight: gap.lte(halfStep(a).plus(halfStep(b))) }];
  });
}
