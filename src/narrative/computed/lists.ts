// Lists of indicators as sentences, and what all computed parts say alike.
import { capitalizeMarked } from '../../figures/marked-text';
import { enumerate } from '../../vietnamese/text';
import { ItemFigures } from '../clauses/item-figures';
import { decisive, type Graded } from '../content/graded';
import { plainName } from '../content/item';
import { ALL_MET, APPRAISAL_LEADS } from '../phrases/appraisal';
import type { Writer } from '../writer';
import { needsClause, type GradedNames } from './graded-names';

/** At most so many indicators in one sentence, and in one list altogether. */
export const PER_SENTENCE = 4;
export const PER_LIST = 8;

/** One list of a computed part: its texts, and what leads them when there are several. */
export interface List {
  readonly texts: readonly string[];
  readonly lead?: keyof typeof APPRAISAL_LEADS;
}

/**
 * Lists as sentences of four, `none` where all are empty; a lead that speaks of several is left out
 * before a single one. The first sentence goes on after a comma or colon, so it keeps its small letter.
 */
export function listed(
  lists: readonly List[],
  none: string,
  { turns }: Pick<Writer, 'turns'>,
  begin = '',
): string {
  const take = (name: keyof typeof APPRAISAL_LEADS): string => {
    const leads = APPRAISAL_LEADS[name];
    return leads[turns.take(`lead ${name}`) % leads.length] ?? '';
  };
  const sentences: string[] = [];
  for (const { texts, lead } of lists) {
    for (let at = 0; at < texts.length; at += PER_SENTENCE) {
      const opener = at > 0 ? take('further') : lead && texts.length > 1 ? take(lead) : '';
      sentences.push(opener + texts.slice(at, at + PER_SENTENCE).join('; '));
    }
  }
  if (sentences.length === 0) return none;
  return sentences.map((one, at) => `${at === 0 ? begin + one : capitalizeMarked(one)}.`).join(' ');
}

/** Whether the plan was met. */
export function isDone({ grade }: Graded): boolean {
  return grade === 'exceeded' || grade === 'met';
}

/**
 * "a vượt 39,91% dự toán", and all that met their plan exactly behind one "hoàn thành 100%". What
 * counts as done by the office's threshold alone says its percent.
 */
export function achieved(done: readonly Graded[], names: GradedNames, writer: Writer): string[] {
  const relationOf = (relation: string): Graded[] =>
    done.filter(({ about }) => about.relation === relation);
  const texts = relationOf('above')
    .slice(0, PER_LIST)
    .map((one) => names.excess(one));
  const full = relationOf('at');
  const together = full.filter((one) => !needsClause(one));
  const [first] = together;
  if (first) {
    const all = enumerate(together.map(({ item }) => plainName(item)));
    const figures = new ItemFigures(first.item, writer);
    const hundred = figures.computedOver('percent', '100', together.map(decisive));
    texts.push(ALL_MET(all, hundred));
  }
  texts.push(...full.filter(needsClause).map((one) => names.clause(one)));
  texts.push(...relationOf('below').map((one) => names.percent(one)));
  return texts;
}
