// Lists of indicators as sentences, and what all computed parts say alike.
import { capitalizeRuns, concat, joinRuns, type Runs } from '../../figures/runs';
import { fillText } from '../clauses/fill-form';
import { ItemFigures } from '../clauses/item-figures';
import { decisive, doneShare, type Graded } from '../content/graded';
import { plainName } from '../content/item';
import { ALL_MET, APPRAISAL_LEADS } from '../phrases/appraisal';
import { AND } from '../phrases/joins';
import type { Writer } from '../writer';
import { needsClause, type GradedNames } from './graded-names';

/** At most so many indicators in one list, which is one sentence, so that its lead holds for all. */
export const PER_LIST = 6;

/** One list of a computed part: its texts, and what leads them when there are several. */
export interface List {
  readonly texts: readonly Runs[];
  readonly lead?: keyof typeof APPRAISAL_LEADS;
}

/**
 * Lists as sentences; a lead that speaks of several is left out before a single one. Null where all
 * are empty.
 */
export function listed(
  lists: readonly List[],
  { turns }: Pick<Writer, 'turns'>,
  begin: Runs | string = '',
): Runs | null {
  const take = (name: keyof typeof APPRAISAL_LEADS): string => {
    const leads = APPRAISAL_LEADS[name];
    return leads[turns.take(`lead ${name}`) % leads.length] ?? '';
  };
  return closed(
    lists.flatMap(({ texts, lead }) => {
      const first = lead && texts.length > 1 ? lead : null;
      return bySentence(texts).map((text, at) => {
        const opener = at > 0 ? 'further' : first;
        return concat(opener ? take(opener) : '', text);
      });
    }),
    begin,
  );
}

/** Texts as sentences; null where there are none. */
export function sentencesOf(texts: readonly Runs[]): Runs | null {
  return closed(bySentence(texts));
}

function bySentence(texts: readonly Runs[]): Runs[] {
  const sentences: Runs[] = [];
  for (let at = 0; at < texts.length; at += PER_LIST) {
    sentences.push(joinRuns(texts.slice(at, at + PER_LIST), '; '));
  }
  return sentences;
}

/** The first sentence goes on after a comma or colon, so it keeps its small letter. */
function closed(sentences: readonly Runs[], begin: Runs | string = ''): Runs | null {
  if (sentences.length === 0) return null;
  const texts = sentences.map((one, at) =>
    concat(at === 0 ? concat(begin, one) : capitalizeRuns(one), '.'),
  );
  return joinRuns(texts, ' ');
}

/** Those with most of their plan done, as many as one list holds, in the report's order. */
export function furthest(graded: readonly Graded[]): Graded[] {
  const best = [...graded].sort((a, b) => doneShare(b) - doneShare(a)).slice(0, PER_LIST);
  return graded.filter((one) => best.includes(one));
}

/**
 * Without parts whose total is listed too: the list would say one thing several times.
 *
 * @param others what other lists beside it name
 */
export function withoutParts(graded: readonly Graded[], others: readonly Graded[] = []): Graded[] {
  const ids = new Set([...graded, ...others].map(({ item }) => item.entry.id));
  return graded.filter(({ item: { entry } }) => {
    return entry.partOf === null || entry.partOf === entry.id || !ids.has(entry.partOf);
  });
}

/** Whether the plan was met. */
export function isDone({ grade }: Graded): boolean {
  return grade === 'exceeded' || grade === 'met';
}

/**
 * "a vượt 39,91% dự toán", and all that met their plan exactly behind one "hoàn thành 100%". What
 * counts as done by the office's threshold alone says its percent.
 */
export function achieved(done: readonly Graded[], names: GradedNames, writer: Writer): Runs[] {
  const relationOf = (relation: string): Graded[] =>
    done.filter(({ about }) => about.relation === relation);
  const above = furthest(relationOf('above'));
  const texts = names.alike(above, (one, turn) => names.excess(one, turn));
  const full = relationOf('at');
  const together = full.filter((one) => !needsClause(one));
  const [first] = together;
  if (first) {
    const all = together.map(({ item }) => plainName(item));
    const figures = new ItemFigures(first.item, writer);
    texts.push(
      fillText(ALL_MET, {
        ten: () => joinRuns(all, ', ', ` ${AND} `),
        phan_tram: () => figures.computedOver('percent', '100', together.map(decisive)),
      }),
    );
  }
  texts.push(...full.filter(needsClause).map((one) => names.clause(one)));
  texts.push(...names.alike(relationOf('below'), (one, turn) => names.percent(one, turn)));
  return texts;
}
