// The percent of a plan as it is printed: one number of decimals for one indicator, everywhere.
import { percent, type Ratio } from '../plan/percent';
import { writeNumber } from '../vietnamese/write-number';
import type { CatalogueEntry } from './facts';
import { traitsOf } from './phrase-kinds';

/** Decimals of a printed percent. */
export function percentPlaces({ phrase }: Pick<CatalogueEntry, 'phrase'>): number {
  return traitsOf(phrase).percentPlaces;
}

/** The percent without its sign, in sentences, footnotes and annex alike: `78,3`. */
export function printedPercent(entry: Pick<CatalogueEntry, 'phrase'>, toPlan: Ratio): string {
  return writeNumber(percent(toPlan, percentPlaces(entry)));
}

/** The number format of the indicator's percent cell, which holds a fraction: `0.0%`. */
export function percentFormat(entry: Pick<CatalogueEntry, 'phrase'>): string {
  return `0.${'0'.repeat(percentPlaces(entry))}%`;
}
