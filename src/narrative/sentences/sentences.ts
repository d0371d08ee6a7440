// Joins the clauses of one place into sentences: parts behind their total, four to a sentence.
import { enumerate } from '../../vietnamese/text';
import { writeClause, type Clause } from '../clauses/clause';
import { ownKey } from '../../figures/keys';
import { ItemFigures } from '../clauses/item-figures';
import { fillSlot, hasSlot } from '../content/name-slot';
import type { Item } from '../content/item';
import { ALL_PARTS, SOME_PARTS } from '../phrases/joins';
import { addUp, inlineParts, isInline, statesPlan } from '../structure/totals';
import { markNumbers } from './typed-words';
import { capitalizeMarked, plainText } from '../../figures/marked-text';
import type { Writer } from '../writer';

/** At most so many indicators stand in one sentence. */
const CLAUSES_PER_SENTENCE = 4;

/**
 * The sentences for `items`, in their order, at `place` (`II.1.2/3`, `II.4.2#3.1`). Its section
 * decides which forms come next, so that neighbours differ, also in the next paragraph.
 */
export function writeSentences(items: readonly Item[], writer: Writer, place: string): string {
  const section = place.replace(/[/#].*$/, '');
  const turn = writer.turns.at(section, place);
  const inline = inlineParts(items);
  const clauses: Clause[] = [];
  for (const item of items) {
    if (isInline(item, inline)) continue;
    const parts = inline.get(item.entry.id) ?? [];
    const clause = writeClause(item, writer, turn());
    const tail = writeParts(item, parts, writer, turn);
    if (tail === null) {
      clauses.push(clause, ...parts.map((part) => writeClause(part, writer, turn())));
      continue;
    }
    clauses.push({
      ...clause,
      text: clause.text + tail,
      alone: clause.alone || endsSentence(tail),
    });
    for (const part of parts) {
      // A part of a plan may have a result of its own besides.
      if (statesPlan(item) && !statesPlan(part)) {
        clauses.push(writeClause(part, writer, turn()));
      }
    }
  }
  return sentences(clauses, writer, place);
}

function endsSentence(tail: string): boolean {
  return /;|, gồm/.test(plainText(tail));
}

/**
 * ", gồm a, b và c" when the parts make up the total, ", trong đó a" otherwise; null where the parts say
 * so much that each wants a clause of its own.
 */
function writeParts(
  total: Item,
  parts: readonly Item[],
  writer: Writer,
  turn: () => number,
): string | null {
  if (parts.length === 0) return '';
  // What notes leave of a total is not what its parts make up.
  if (total.given) return null;
  // What is enumerated is said alike; only clauses that stand apart take turns.
  const said = statesPlan(total) ? [] : parts.map((part) => writeClause(part, writer, 0));
  if (said.some(({ saysTwo, since }) => saysTwo || since !== '')) return null;
  let texts = statesPlan(total)
    ? parts.map((part) => planOf(part, writer))
    : said.map(({ text }) => text);
  const nested = texts.some((text) => /[,;(]/.test(plainText(text).replace(/\d,\d/g, '')));
  if (nested && !statesPlan(total)) {
    texts = parts.map((part) => writeClause(part, writer, turn()).text);
  }
  const lead = addUp(total, parts) ? ALL_PARTS : SOME_PARTS;
  if (texts.length === 1) return `, ${lead} ${texts.join('')}`;
  return nested ? `, ${lead}: ${texts.join('; ')}` : `, ${lead} ${enumerate(texts)}`;
}

function planOf(part: Item, writer: Writer): string {
  const figures = new ItemFigures(part, writer);
  const { inSentence, unit } = part.entry;
  return hasSlot(inSentence)
    ? fillSlot(inSentence, () => figures.amount('plan'))
    : `${inSentence} ${figures.amount('plan')} ${unit}`;
}

/** A sentence in the making; `open` where a clause that begins with its number may go on from the last. */
interface Group {
  readonly theme: Clause['theme'];
  readonly texts: string[];
  readonly closed: boolean;
  open: boolean;
  lead: string;
  since: string;
}

/** Groups clauses of one theme; a clause with a semicolon of its own stands alone. */
function sentences(clauses: readonly Clause[], writer: Writer, place: string): string {
  const groups: Group[] = [];
  for (const { text, theme, slotted, continues, lead, since, alone } of clauses) {
    const last = groups[groups.length - 1];
    const led = lead === '' ? text : `${lead} ${text}`;
    const joins = last && !last.closed && !alone && last.theme === theme;
    const goesOn = joins && last.since === since && last.texts.length < CLAUSES_PER_SENTENCE;
    const opened = since === '' || goesOn ? led : since + led;
    if (
      joins &&
      continues &&
      last.open &&
      last.lead === lead &&
      !hasComma(text) &&
      !hasComma(last.texts.join())
    ) {
      last.texts[last.texts.length - 1] += `, ${text}`;
    } else if (joins && last.texts.length < CLAUSES_PER_SENTENCE) {
      last.texts.push(opened);
      last.open = slotted;
      last.lead = lead;
      last.since = since;
    } else {
      groups.push({ theme, texts: [opened], open: slotted, lead, since, closed: alone });
    }
  }
  let hasOpener = false;
  return groups
    .map(({ theme, texts }) => {
      let sentence = texts.join('; ');
      if (theme === 'month' && !hasOpener && !SAYS_TIME.test(plainText(sentence))) {
        hasOpener = true;
        sentence = withOpener(sentence, writer, place);
      }
      return `${capitalizeMarked(sentence)}.`;
    })
    .join(' ');
}

/** Commas between decimals do not count; those that joined earlier clauses of this sort do not harm. */
function hasComma(text: string): boolean {
  return /,\s+(?!\d|không có)/.test(plainText(text));
}

/** A sentence that says of which time it is wants no opener. */
const SAYS_TIME = /^(?:lũy kế|đến nay|so với đầu|hiện|tính (?:chung|đến)|từ đầu)(?!\p{L})/u;

function withOpener(sentence: string, writer: Writer, place: string): string {
  const { openers } = writer;
  // Openers have turns of their own, chapter by chapter: the next section's differs too.
  const chapter = place
    .replace(/[/#].*$/, '')
    .split('.')
    .slice(0, 2)
    .join('.');
  const turn = writer.turns.at(`${chapter}, opener`, `${place}, opener`);
  const opener = openers[turn() % openers.length] ?? '';
  const said = writer.engine.render(opener, writer.period.names);
  return `${markNumbers(said, writer.openersCell, ownKey('opener', 'words'), writer.ledger)}, ${sentence}`;
}
