// The row of the phrase book that says what there is to say of an indicator.
import type { Relation } from '../../plan/percent';
import type { CatalogueEntry } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import type { PhraseKind } from '../../workbook/phrase-kinds';
import type { Statement } from '../content/item';
import { PHRASES, type Phrase, type Shape } from '../phrases';

/** The rows of the phrase book by shape, in their order: they are looked up for every clause. */
const ROWS = new Map<Shape, Phrase[]>();
for (const phrase of PHRASES) {
  const rows = ROWS.get(phrase.shape);
  if (rows) rows.push(phrase);
  else ROWS.set(phrase.shape, [phrase]);
}

/**
 * The kind by which an indicator is told. A name that says the verb itself takes the phrases of any
 * amount of money: "vốn đầu tư công giải ngân được …", not "vốn … giải ngân giải ngân được …".
 */
export function phraseKindOf({ phrase, inSentence }: CatalogueEntry): PhraseKind {
  return phrase === 'giải ngân' && /giải ngân/iu.test(inSentence) ? 'tiền' : phrase;
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
  const kind = phraseKindOf(entry);
  const found = ROWS.get(shape)?.find(
    (phrase) =>
      (!phrase.kinds || phrase.kinds.includes(kind)) &&
      (!phrase.relations || (relation !== null && phrase.relations.includes(relation))) &&
      (!phrase.directions || phrase.directions.includes(entry.direction)) &&
      (phrase.flow === undefined || phrase.flow === flow) &&
      (!phrase.unit || phrase.unit.test(entry.unit)),
  );
  if (!found) throw new Error(`No phrase for ${shape}, ${kind}, ${String(relation)}`);
  return found;
}
