// The percent of a plan as it is printed: one number of decimals for one indicator, everywhere.
import { percent, type Ratio } from '../plan/percent';
import { writeNumber } from '../vietnamese/write-number';
import type { CatalogueEntry } from './facts';
import { traitsOf } from './phrase-kinds';

type Printed = Pick<CatalogueEntry, 'phrase' | 'percentPlaces'>;

/** Decimals of a printed percent. */
export function percentPlaces({ phrase, percentPlaces: asTold }: Printed): number {
  return asTold ?? traitsOf(phrase).percentPlaces;
}

/** The percent without its sign, in sentences, footnotes and annex alike: `78,3`. */
export function printedPercent(entry: Printed, toPlan: Ratio): string {
  return writeNumber(percent(toPlan, percentPlaces(entry)));
}

/** The number format of the indicator's percent cell, which holds a fraction: `0.0%`. */
export function percentFormat(entry: Printed): string {
  return `0.${'0'.repeat(percentPlaces(entry))}%`;
}
