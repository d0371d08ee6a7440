// Which indicators pile up over the year, and which values cannot be amounts of theirs.
import type { CatalogueEntry } from '../workbook/facts';
import { addsUp } from '../workbook/measure';
import { traitsOf } from '../workbook/phrase-kinds';
import { isCounted } from '../workbook/units';

/** Whether the indicator's amounts add up over the year. */
export function pilesUp<Entry extends CatalogueEntry>(entry: Entry | undefined): entry is Entry {
  return entry !== undefined && addsUp(entry.measure) && traitsOf(entry.phrase).addsUp;
}

/** Half a household is another rule's. */
export function isSplitCount(entry: CatalogueEntry, value: number): boolean {
  return !Number.isInteger(value) && isCounted(entry.phrase, entry.unit);
}
