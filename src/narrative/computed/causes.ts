// "nguyen_nhan": what departments give as the cause, in their rows' "Giải trình".
import { cellOf } from '../../workbook/facts';
import { ownKey } from '../../figures/keys';
import { runsText, words, type Runs } from '../../figures/runs';
import { uncapitalize } from '../../vietnamese/text';
import { a1 } from '../../workbook/grid';
import { fillText } from '../clauses/fill-form';
import { needsSlot, plainName, type Item } from '../content/item';
import { traceNumbers } from '../sentences/typed-words';
import { BECAUSE, CAUSE_OF, NAMES_CAUSE, SAYS_WHY } from '../phrases/appraisal';
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
    const told = causes.slice(0, PER_LIST);
    const isNamed = NAMES_CAUSE.test(assessment.current.template);
    return sentencesOf(told.map((cause, at) => sayCause(cause, at === 0 && !isNamed)));
  },
};

/** What a department gave as the cause, and of what. */
interface Cause {
  readonly name: Runs | string;
  /** Begins with its conjunction; its numbers are traced to the cell. */
  readonly why: Runs;
}

function causeOf(item: Item): Cause[] {
  const { entry, row } = item;
  if (!row?.explanation) return [];
  const source = { tab: row.tab, cell: a1(cellOf(row, 'explanation')) };
  const typed = uncapitalize(row.explanation.replace(/[.;\s]+$/, ''));
  const text = SAYS_WHY.test(typed) ? typed : `${BECAUSE} ${typed}`;
  return [
    {
      name: needsSlot(item) ? uncapitalize(entry.name) : plainName(item),
      why: traceNumbers(words(text), source, ownKey('cause', entry.id)),
    },
  ];
}

/** "đối với vốn đầu tư công, nguyên nhân là do chờ nghiệm thu khối lượng". */
function sayCause({ name, why }: Cause, opens: boolean): Runs {
  const form = CAUSE_OF[opens && !NAMES_CAUSE.test(runsText(why)) ? 'first' : 'further'];
  return fillText(form, { ten: () => name, nguyen_nhan: () => why });
}
