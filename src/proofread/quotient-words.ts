// A percent and the two amounts it is made of, as the rules compare and quote them.
import type Big from 'big.js';
import { scaledValue } from '../prose/amounts';
import type { Quotient } from '../prose/quotients';
import { writeNumber } from '../vietnamese/write-number';
import type { Passage } from './context';
import { fromTo } from './quotes';

/** The words from the amounts to the percent, as they stand. */
export function quoteOf(text: string, { percent, pair }: Quotient): string {
  if (!pair) return fromTo(text, percent.start, percent.end);
  // A plan that was told before the result stays outside.
  const end = pair.whole.start > pair.part.start ? pair.whole.end : 0;
  return fromTo(text, Math.min(pair.part.start, percent.start), Math.max(percent.end, end));
}

/** A part and its whole. */
export type Pair = NonNullable<Quotient['pair']>;
/** `509/650 ha`: the part has the unit of the whole. */
export const withUnits = ({ part, whole }: Pair): Pair['part'] =>
  part.unit.length === 0 ? { ...part, unit: whole.unit } : part;
/** The part, in the unit of `scaledValue`. */
export const partOf = (pair: Pair): Big => scaledValue(withUnits(pair));
/** The whole, in the unit of `scaledValue`. */
export const wholeOf = ({ whole }: Pair): Big => scaledValue(whole);

/** A percent as the text writes it: `78,3%`. */
export function percentWords(value: Big): string {
  return `${writeNumber(value)}%`;
}

/** Visits each percent that is told as exact. */
export function forEachPercent(
  passages: readonly Passage[],
  visit: (stated: Quotient, passage: Passage) => void,
): void {
  for (const passage of passages) {
    for (const stated of passage.quotients) if (!stated.percent.hedged) visit(stated, passage);
  }
}
