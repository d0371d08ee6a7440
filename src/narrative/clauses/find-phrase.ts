// The row of the phrase book that says what there is to say of an indicator.
import type { Relation } from '../../plan/percent';
import type { CatalogueEntry } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import { traitsOf, type KindTraits } from '../../workbook/phrase-kinds';
import type { Statement } from '../content/item';
import { PHRASES, type Phrase, type Shape } from '../phrases';
import { SAYS_DISBURSED } from '../phrases/words';

/** The rows of the phrase book by shape, in their order: they are looked up for every clause. */
const ROWS = new Map<Shape, Phrase[]>();
for (const phrase of PHRASES) {
  const rows = ROWS.get(phrase.shape);
  if (rows) rows.push(phrase);
  else ROWS.set(phrase.shape, [phrase]);
}

/**
 * The traits by which an indicator is told. A name that says the verb itself takes the phrases of any
 * amount of money: "vốn đầu tư công giải ngân được …", not "vốn … giải ngân giải ngân được …".
 */
export function phraseTraits({
  phrase,
  inSentence,
}: Pick<CatalogueEntry, 'phrase' | 'inSentence'>): KindTraits {
  const traits = traitsOf(phrase);
  return traits.disbursed && SAYS_DISBURSED.test(inSentence)
    ? { ...traits, disbursed: false }
    : traits;
}

function hasTraits(traits: KindTraits, wanted: Partial<KindTraits> | undefined): boolean {
  for (const name in wanted) {
    if (traits[name as keyof KindTraits] !== wanted[name as keyof KindTraits]) return false;
  }
  return true;
}

/** The first row of the phrase book that fits. */
export function findPhrase(
  shape: Shape,
  entry: CatalogueEntry,
  { stated }: Statement,
  relation: Relation | null,
): Phrase {
  // What is said of a month happened in it, whatever the indicator.
  const flow = happens(entry.measure) || stated === 'month';
  const traits = phraseTraits(entry);
  const found = ROWS.get(shape)?.find(
    (phrase) =>
      hasTraits(traits, phrase.traits) &&
      (!phrase.relations || (relation !== null && phrase.relations.includes(relation))) &&
      (!phrase.directions || phrase.directions.includes(entry.direction)) &&
      (phrase.flow === undefined || phrase.flow === flow) &&
      (phrase.net === undefined || phrase.net === (entry.measure === 'net')) &&
      (!phrase.unit || phrase.unit.test(entry.unit)),
  );
  if (!found) throw new Error(`No phrase for ${shape}, ${entry.phrase}, ${String(relation)}`);
  return found;
}
