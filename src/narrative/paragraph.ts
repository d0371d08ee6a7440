// Joins the clauses of one place into sentences: parts behind their total, four to a sentence.
import { decimal } from '../plan/decimal';
import { enumerate } from '../vietnamese/text';
import { statedAmount } from '../workbook/stated-amount';
import { writeClause, type Clause, type Writer } from './clause';
import { ItemFigures } from './item-figures';
import type { Item } from './standing';
import { capitalizeMarked, plainText } from './marked-text';
import { MONTH_OPENERS } from './phrases';

/** At most so many indicators stand in one sentence (conventions §3, "Grading"). */
const CLAUSES_PER_SENTENCE = 4;

/**
 * The sentences for `items`, in their order. `seed` (any text, such as the section's id) decides
 * which forms come first, so that neighbouring paragraphs differ and a rerun does not.
 */
export function writeSentences(items: readonly Item[], writer: Writer, seed: string): string {
  let turn = rotation(seed);
  const inline = inlineParts(items);
  const clauses: Clause[] = [];
  for (const item of items) {
    if (isInline(item, inline)) continue;
    const parts = inline.get(item.entry.id) ?? [];
    const clause = writeClause(item, writer, turn++);
    clauses.push({ ...clause, text: clause.text + writeParts(item, parts, writer, turn) });
    for (const part of parts) {
      // A part of a plan may have a result of its own besides.
      if (item.entry.phrase === 'kế hoạch' && part.entry.phrase !== 'kế hoạch') {
        clauses.push(writeClause(part, writer, turn++));
      }
    }
  }
  return sentences(clauses, writer, rotation(seed));
}

/** A number that is the same for the same text. */
function rotation(seed: string): number {
  let sum = 0;
  for (let at = 0; at < seed.length; at++) sum = (sum * 31 + seed.charCodeAt(at)) % 9973;
  return sum;
}

/** The parts that stand with their total in this place, by the total's id. */
function inlineParts(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const here = new Set(items.map(({ entry }) => entry.id));
  // Only a total that is no part itself here takes its parts along: none gets lost in a chain.
  const parts = new Map<string, Item[]>();
  for (const { entry } of items) {
    const isPart = entry.partOf !== null && entry.partOf !== entry.id && here.has(entry.partOf);
    if (!isPart) parts.set(entry.id, []);
  }
  for (const item of items) {
    const { id, partOf } = item.entry;
    if (partOf !== null && partOf !== id) parts.get(partOf)?.push(item);
  }
  return parts;
}

function isInline(item: Item, inline: ReadonlyMap<string, readonly Item[]>): boolean {
  const { id, partOf } = item.entry;
  return partOf !== null && partOf !== id && inline.has(partOf);
}

/** ", gồm a, b và c" when the parts make up the total, ", trong đó a" otherwise. */
function writeParts(total: Item, parts: readonly Item[], writer: Writer, turn: number): string {
  if (parts.length === 0) return '';
  const texts = parts.map((part, at) =>
    total.entry.phrase === 'kế hoạch'
      ? planOf(part, writer)
      : writeClause(part, writer, turn + at).text,
  );
  const lead = addUp(total, parts) ? 'gồm' : 'trong đó';
  const nested = texts.some((text) => plainText(text).replace(/\d,\d/g, '').includes(','));
  if (texts.length === 1) return `, ${lead} ${texts.join('')}`;
  return nested ? `, ${lead}: ${texts.join('; ')}` : `, ${lead} ${enumerate(texts)}`;
}

function planOf(part: Item, writer: Writer): string {
  const figures = new ItemFigures(part, writer.ledger);
  const { inSentence, unit } = part.entry;
  return inSentence.includes('…')
    ? inSentence.replace('…', () => figures.amount('plan'))
    : `${inSentence} ${figures.amount('plan')} ${unit}`;
}

function addUp(total: Item, parts: readonly Item[]): boolean {
  const amount = total.entry.phrase === 'kế hoạch' ? 'plan' : null;
  const valueOf = ({ entry, row }: Item): number | null =>
    row?.values[amount ?? statedAmount(entry, row.values)]?.value ?? null;
  const whole = valueOf(total);
  const values = parts.map(valueOf);
  if (whole === null || parts.length < 2) return false;
  return values
    .reduce((sum, value) => sum.plus(decimal(value ?? 0)), decimal(0))
    .eq(decimal(whole));
}

/** Groups clauses of one theme; a clause with a semicolon of its own stands alone. */
function sentences(clauses: readonly Clause[], writer: Writer, turn: number): string {
  const groups: { theme: Clause['theme']; texts: string[]; open: boolean; closed: boolean }[] = [];
  for (const { text, theme, slotted, continues } of clauses) {
    const alone = plainText(text).includes(';') || plainText(text).includes(', gồm');
    const last = groups[groups.length - 1];
    const joins = last && !last.closed && !alone && last.theme === theme;
    if (joins && continues && last.open && !hasComma(text) && !hasComma(last.texts.join())) {
      last.texts[last.texts.length - 1] += `, ${text}`;
    } else if (joins && last.texts.length < CLAUSES_PER_SENTENCE) {
      last.texts.push(text);
      last.open = slotted;
    } else {
      groups.push({ theme, texts: [text], open: slotted, closed: alone });
    }
  }
  let opened = false;
  return groups
    .map(({ theme, texts }) => {
      let sentence = texts.join('; ');
      if (theme === 'month' && !opened) {
        opened = true;
        sentence = withOpener(sentence, writer, turn);
      }
      return `${capitalizeMarked(sentence)}.`;
    })
    .join(' ');
}

/** Commas between decimals do not count; those that joined earlier clauses of this sort do not harm. */
function hasComma(text: string): boolean {
  return /,\s+(?!\d|không có)/.test(plainText(text));
}

function withOpener(sentence: string, writer: Writer, turn: number): string {
  const opener = MONTH_OPENERS[turn % MONTH_OPENERS.length] ?? MONTH_OPENERS[0];
  return `${writer.engine.render(opener, writer.period.names)}, ${sentence}`;
}
