// Which indicators pile up over the year, and which values cannot be amounts of theirs.
import type { CatalogueRow, PhraseKind } from '../workbook/facts';
import { addsUp } from '../workbook/measure';
import { isCounted } from '../workbook/units';

/** Kinds whose values are no amounts that pile up over the year. */
const NO_AMOUNT: ReadonlySet<PhraseKind> = new Set([
  'tỷ lệ',
  'phần trăm kế hoạch',
  'kế hoạch',
  'mức',
  'thứ tự',
]);

/** Whether the indicator's amounts add up over the year. */
export function pilesUp(entry: CatalogueRow | undefined): entry is CatalogueRow {
  return entry !== undefined && addsUp(entry.measure) && !NO_AMOUNT.has(entry.phrase);
}

/** Half a household is another rule's. */
export function isSplitCount(entry: CatalogueRow, value: number): boolean {
  return !Number.isInteger(value) && isCounted(entry.phrase, entry.unit);
}
