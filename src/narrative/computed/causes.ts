// "nguyen_nhan": what departments give as the cause, in their rows' "Giải trình".
import { ownKey } from '../../figures/keys';
import { words, type Runs } from '../../figures/runs';
import { uncapitalize } from '../../vietnamese/text';
import { a1 } from '../../workbook/grid';
import { fillText } from '../clauses/fill-form';
import { needsSlot, plainName, type Item } from '../content/item';
import { traceNumbers } from '../sentences/typed-words';
import { BECAUSE, CAUSE_OF, SAYS_WHY } from '../phrases/appraisal';
import { PER_LIST, sentencesOf } from './lists';
import { within, type ComputedPart } from './part';
import { fellShort } from './shortfalls';

/**
 * The explanations that are causes: of what fell short, and of warnings about the figures themselves
 * that were accepted.
 */
export const CAUSES: ComputedPart = {
  name: 'nguyen_nhan',
  write: (scope, assessment) => {
    const causes = within(scope, assessment).flatMap((one) => {
      const how =
        assessment.accepted.get(one.item.entry.id) ?? (fellShort(one) ? 'cause' : 'remark');
      return how === 'cause' ? causeOf(one.item) : [];
    });
    return sentencesOf(causes.slice(0, PER_LIST));
  },
};

/** "đối với vốn đầu tư công, chờ nghiệm thu khối lượng", its numbers traced to the cell. */
function causeOf(item: Item): Runs[] {
  const { entry, row } = item;
  if (!row?.explanation || !row.explanationCell) return [];
  const source = { tab: row.tab, cell: a1(row.explanationCell) };
  const typed = uncapitalize(row.explanation.replace(/[.;\s]+$/, ''));
  const text = SAYS_WHY.test(typed) ? typed : `${BECAUSE} ${typed}`;
  return [
    fillText(CAUSE_OF, {
      ten: () => (needsSlot(item) ? uncapitalize(entry.name) : plainName(item)),
      nguyen_nhan: () => traceNumbers(words(text), source, ownKey('cause', entry.id)),
    }),
  ];
}
