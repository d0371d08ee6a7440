// Which indicators may share a sentence: those of one total, of one unit, or with a word in common.
import { fold } from '../../vietnamese/text';
import { PART_MARK } from '../../workbook/part-marks';
import type { Item } from '../content/item';
import { ANY_THING, MEASURE_WORDS } from '../phrases/names';

const ANY_UNIT: ReadonlySet<string> = new Set(ANY_THING.map(fold));

/** Whether two indicators are of one kind of thing, so that one sentence may hold both. */
export function areKin(first: Item, second: Item): boolean {
  const [a, b] = [first.entry, second.entry];
  if (isMarkedPart(second) && isDirectlyBelow(second, first)) return true;
  const isPart = a.partOf !== null && (a.partOf === b.partOf || a.partOf === b.id);
  if (isPart || (b.partOf !== null && b.partOf === a.id)) return true;
  const [unit, other] = [fold(a.unit), fold(b.unit)];
  if (unit !== '' && unit === other && !ANY_UNIT.has(unit)) return true;
  const words = new Set(pairs(a.name));
  return pairs(b.name).some((pair) => words.has(pair));
}

/** "Trong đó: số người chết": without the row above nobody knows of what. */
export function isMarkedPart({ entry }: Item): boolean {
  return PART_MARK.test(entry.name);
}

function isDirectlyBelow({ row }: Item, { row: above }: Item): boolean {
  if (!row || !above) return false;
  return row.tab === above.tab && row.row === above.row + 1;
}

/** Syllables two by two, as most Vietnamese words are: "trâu bò", "hộ nghèo". */
function pairs(name: string): string[] {
  const thing = name.replace(PART_MARK, '').replace(MEASURE_WORDS, '');
  const syllables = thing.toLowerCase().split(/[^\p{L}\d]+/u);
  return syllables.slice(1).map((syllable, at) => `${syllables[at] ?? ''} ${syllable}`);
}
