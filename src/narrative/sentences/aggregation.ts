// Which clauses share a sentence: parts behind their total, the like together, four to a sentence.
import { writeClause, type Clause } from '../clauses/clause';
import { isHeavier } from '../clauses/mark';
import type { Item } from '../content/item';
import { THERE_IS } from '../phrases/joins';
import { areKin } from '../structure/kin';
import { addUp, inlineParts, isInline, statesPlan } from '../structure/totals';
import type { Writer } from '../writer';
import { endsSentence, enumerateParts, type Enumeration } from './enumeration';

/** At most so many indicators stand in one sentence. */
const CLAUSES_PER_SENTENCE = 4;

/** A clause in its place, with the parts that stand behind it. */
export interface Member {
  readonly item: Item;
  readonly clause: Clause;
  readonly parts: Enumeration | null;
  /** It is some of what the clause before it counts, which has no room for it. */
  readonly isOfThem: boolean;
}

/** Clauses that go on from each other after a comma: "09 trường, 133 lớp". */
export type Series = readonly Member[];

/** The series of one sentence, all of one theme. */
export interface Sentence {
  readonly series: readonly Series[];
}

/** The sentences for `items`, in their order; `turn` chooses among the forms of each clause. */
export function aggregate(items: readonly Item[], writer: Writer, turn: () => number): Sentence[] {
  const sentences: Growing[] = [];
  for (const member of membersOf(items, writer, turn)) {
    const last = sentences[sentences.length - 1];
    if (last && joins(member, last)) {
      if (goesOn(member, last)) last.series[last.series.length - 1]?.push(member);
      else if (last.series.length < CLAUSES_PER_SENTENCE && isAkin(member, last)) {
        last.series.push([member]);
      } else sentences.push(begun(member));
    } else sentences.push(begun(member));
  }
  return sentences;
}

/** A sentence in the making; nothing more joins it once it is closed. */
interface Growing {
  readonly series: Member[][];
  readonly closed: boolean;
}

const begun = (member: Member): Growing => ({ series: [[member]], closed: isAlone(member) });

/** A clause with a semicolon of its own shares its sentence with no other. */
function isAlone({ clause, parts }: Member): boolean {
  return isHeavier(clause.mark, 'comma') || endsSentence(parts);
}

/** The clauses of the items, parts behind their totals. */
function membersOf(items: readonly Item[], writer: Writer, turn: () => number): Member[] {
  const inline = inlineParts(items);
  const members: Member[] = [];
  const add = (item: Item, clause: Clause, parts: Enumeration | null, isOfThem = false): void => {
    members.push({ item, clause, parts, isOfThem });
  };
  for (const item of items) {
    if (isInline(item, inline)) continue;
    const parts = inline.get(item.entry.id) ?? [];
    const clause = writeClause(item, writer, turn(), parts.length > 0);
    const enumeration = parts.length > 0 ? enumerateParts(item, parts, writer, turn) : null;
    add(item, clause, enumeration);
    // A part of a plan may have a result of its own besides.
    const rest = enumeration
      ? parts.filter((part) => statesPlan(item) && !statesPlan(part))
      : parts;
    // What a note left of the total counts something else.
    const areSome = enumeration === null && !item.given && !addUp(item, parts);
    rest.forEach((part, at) => {
      const own = writeClause(part, writer, turn());
      add(part, own, null, areSome && at === 0 && isCount(own) && isOfOneTime(own, clause));
    });
  }
  return members;
}

/** "có 21 lao động thuộc hộ nghèo": it counts by itself. */
const isCount = ({ lead, continues }: Clause): boolean => lead === THERE_IS && continues;

/** Both speak of the period, or neither does. */
const isOfOneTime = (one: Clause, other: Clause): boolean =>
  one.saysTwo === other.saysTwo && one.since.length === 0 && other.since.length === 0;

/** Whether a clause may stand in the sentence at all. */
function joins(member: Member, { series, closed }: Growing): boolean {
  const theme = series[0]?.[0]?.clause.theme;
  return !closed && !isAlone(member) && !member.isOfThem && theme === member.clause.theme;
}

/** Whether a clause that begins with its number goes on from the last series of the sentence. */
function goesOn({ clause }: Member, { series }: Growing): boolean {
  const before = series[series.length - 1]?.[0]?.clause;
  const isSimple = ({ parts, clause: { mark } }: Member): boolean =>
    parts === null && !isHeavier(mark, 'bracket');
  return (
    clause.continues &&
    before?.slotted === true &&
    before.since.length === 0 &&
    before.lead === clause.lead &&
    !isHeavier(clause.mark, 'bracket') &&
    series.flat().every(isSimple)
  );
}

/** What has the period in common, or its verb, needs nothing else; all other must be of one kind. */
function isAkin({ item, clause: { theme, lead } }: Member, { series }: Growing): boolean {
  const before = series[series.length - 1] ?? [];
  const hasVerb = lead !== '' && before[0]?.clause.lead === lead;
  return theme === 'month' || hasVerb || before.some((one) => areKin(one.item, item));
}
