// Joins the clauses of one place into sentences: parts behind their total, four to a sentence.
import { capitalizeRuns, concat, joinRuns, runsText, type Runs } from '../../figures/runs';
import { clauseText, ledClause, writeClause, type Clause } from '../clauses/clause';
import { isHeavier } from '../clauses/mark';
import type { Item } from '../content/item';
import { OF_THEM, THERE_IS } from '../phrases/joins';
import { areKin } from '../structure/kin';
import { addUp, inlineParts, isInline, statesPlan } from '../structure/totals';
import type { Writer } from '../writer';
import { endsSentence, enumerateParts, enumerationText, type Enumeration } from './enumeration';
import { takeOpener } from './openers';

/** At most so many indicators stand in one sentence. */
const CLAUSES_PER_SENTENCE = 4;

/**
 * The sentences for `items`, in their order, at `place` (`II.1.2/3`, `II.4.2#3.1`). Its section
 * decides which forms come next, so that neighbours differ, also in the next paragraph.
 */
export function writeSentences(items: readonly Item[], writer: Writer, place: string): Runs {
  const section = place.replace(/[/#].*$/, '');
  const turn = writer.turns.at(section, place);
  return textOf(arrange(tell(items, writer, turn)), writer, place);
}

/** A clause with the parts that stand behind it. */
interface Told {
  readonly item: Item;
  readonly clause: Clause;
  readonly parts: Enumeration | null;
  /** It is some of what the clause before it counts, which has no room for it. */
  readonly isOfThem?: boolean;
}

/** The clauses of the items, parts behind their totals. */
function tell(items: readonly Item[], writer: Writer, turn: () => number): Told[] {
  const inline = inlineParts(items);
  const told: Told[] = [];
  const alone = (item: Item): Told => {
    return { item, clause: writeClause(item, writer, turn()), parts: null };
  };
  for (const item of items) {
    if (isInline(item, inline)) continue;
    const parts = inline.get(item.entry.id) ?? [];
    const clause = writeClause(item, writer, turn());
    const enumeration = parts.length > 0 ? enumerateParts(item, parts, writer, turn) : null;
    told.push({ item, clause, parts: enumeration });
    // A part of a plan may have a result of its own besides.
    const rest = enumeration
      ? parts.filter((part) => statesPlan(item) && !statesPlan(part))
      : parts;
    const some = enumeration === null && !addUp(item, parts);
    told.push(
      ...rest.map(alone).map((one, at) => {
        return some && at === 0 && isCounting(one.clause) ? { ...one, isOfThem: true } : one;
      }),
    );
  }
  return told;
}

/** "có 21 lao động thuộc hộ nghèo": it counts by itself. */
const isCounting = ({ lead, continues }: Clause): boolean => lead === THERE_IS && continues;

/** Clauses that share a name's verb: "09 trường, 133 lớp". */
type Series = Told[];

/** The series of one sentence, all of one theme. */
interface Sentence {
  readonly series: Series[];
  /** It shares itself with no further clause. */
  readonly closed: boolean;
}

/** Groups clauses that belong together; a clause with a semicolon of its own stands alone. */
function arrange(told: readonly Told[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const one of told) {
    const last = sentences[sentences.length - 1];
    const closed = isHeavier(one.clause.mark, 'comma') || endsSentence(one.parts);
    const theme = last?.series[0]?.[0]?.clause.theme;
    if (!last || last.closed || closed || theme !== one.clause.theme) {
      sentences.push({ series: [[one]], closed });
    } else if (!one.isOfThem && goesOn(one.clause, last)) {
      last.series[last.series.length - 1]?.push(one);
    } else if (last.series.length < CLAUSES_PER_SENTENCE && isNext(one, last)) {
      last.series.push([one]);
    } else {
      sentences.push({ series: [[one]], closed });
    }
  }
  return sentences;
}

/** What has the period in common, or its verb, needs nothing else; all other must be of one kind. */
function isNext({ item, clause, isOfThem }: Told, { series }: Sentence): boolean {
  const { theme, lead } = clause;
  const before = series[series.length - 1] ?? [];
  const hasVerb = lead !== '' && before[0]?.clause.lead === lead;
  if (isOfThem) return false;
  return theme === 'month' || hasVerb || before.some((one) => areKin(one.item, item));
}

/** Whether a clause that begins with its number goes on from the last series of the sentence. */
function goesOn({ continues, lead, mark }: Clause, { series }: Sentence): boolean {
  const before = series[series.length - 1]?.[0]?.clause;
  const isSimple = (one: Told): boolean =>
    one.parts === null && !isHeavier(one.clause.mark, 'bracket');
  return (
    continues &&
    before?.slotted === true &&
    before.lead === lead &&
    !isHeavier(mark, 'bracket') &&
    series.flat().every(isSimple)
  );
}

/** The sentences' text; the first that speaks of the period without saying so has an opener. */
function textOf(sentences: readonly Sentence[], writer: Writer, place: string): Runs {
  let hasOpener = false;
  const texts = sentences.map(({ series }) => {
    const text = joinRuns(
      series.map((one, at) => seriesText(one, series[at - 1])),
      '; ',
    );
    const { clause, isOfThem } = series[0]?.[0] ?? {};
    const opens = clause?.theme === 'month' && !clause.saysTime && !isOfThem && !hasOpener;
    hasOpener ||= opens;
    const opener = isOfThem ? OF_THEM : opens ? takeOpener(writer, place) : null;
    const opened = opener ? concat(opener, ', ', text) : text;
    return concat(capitalizeRuns(opened), '.');
  });
  return joinRuns(texts, ' ');
}

/** A series behind another one: the time that this one says already is not said again. */
function seriesText(series: Series, before: Series | undefined): Runs {
  const [first] = series;
  if (!first) return [];
  const { since } = first.clause;
  const isSaid =
    before !== undefined && runsText(before[0]?.clause.since ?? []) === runsText(since);
  return concat(
    isSaid ? [] : since,
    joinRuns(
      series.map(({ clause, parts }, at) =>
        concat(at === 0 ? ledClause(clause) : clauseText(clause), enumerationText(parts)),
      ),
      ', ',
    ),
  );
}
