// The percent of a plan as it is printed: one number of decimals for one indicator, everywhere.
import { percent, type Ratio } from '../plan/percent';
import { writeNumber } from '../vietnamese/write-number';
import type { CatalogueEntry, PhraseKind } from './facts';

/** Decimals of a printed percent: two for money and typed percents, else one, as reports print them. */
export function percentPlaces({ phrase }: Pick<CatalogueEntry, 'phrase'>): number {
  return TWO_PLACES.has(phrase) ? 2 : 1;
}

const TWO_PLACES: ReadonlySet<PhraseKind> = new Set(['tiền', 'giải ngân', 'phần trăm kế hoạch']);

/** The percent without its sign, in sentences, footnotes and annex alike: `78,3`. */
export function printedPercent(entry: Pick<CatalogueEntry, 'phrase'>, toPlan: Ratio): string {
  return writeNumber(percent(toPlan, percentPlaces(entry)));
}

/** The number format of the indicator's percent cell, which holds a fraction: `0.0%`. */
export function percentFormat(entry: Pick<CatalogueEntry, 'phrase'>): string {
  return `0.${'0'.repeat(percentPlaces(entry))}%`;
}
