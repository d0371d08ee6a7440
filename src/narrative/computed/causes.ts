// "nguyen_nhan": what departments give as the cause, in their rows' "Giải trình".
import { capitalizeMarked, type FigureLedger } from '../../figures/marked-text';
import { ownKey } from '../../figures/keys';
import { uncapitalize } from '../../vietnamese/text';
import { a1 } from '../../workbook/grid';
import { needsSlot, plainName, type Item } from '../content/item';
import { markNumbers } from '../sentences/typed-words';
import { CAUSE_OF } from '../phrases/appraisal';
import { NOTHING } from '../templates/fitted-clauses';
import { PER_LIST, PER_SENTENCE } from './lists';
import { within, type ComputedPart } from './part';
import { fellShort } from './shortfalls';

/**
 * The explanations that are causes: of what fell short, and of warnings about the figures themselves
 * that were accepted.
 */
export const CAUSES: ComputedPart = {
  name: 'nguyen_nhan',
  write: (scope, assessment) => {
    const { accepted, writer } = assessment;
    const causes = within(scope, assessment).flatMap((one) => {
      const how = accepted.get(one.item.entry.id) ?? (fellShort(one) ? 'cause' : 'remark');
      return how === 'cause' ? causeOf(one.item, writer.ledger) : [];
    });
    if (causes.length === 0) return NOTHING;
    const sentences: string[] = [];
    for (let at = 0; at < Math.min(causes.length, PER_LIST); at += PER_SENTENCE) {
      const sentence = causes.slice(at, Math.min(at + PER_SENTENCE, PER_LIST)).join('; ');
      sentences.push(at === 0 ? sentence : capitalizeMarked(sentence));
    }
    return `${sentences.join('. ')}.`;
  },
};

/** "đối với vốn đầu tư công, chờ nghiệm thu khối lượng", its numbers traced to the cell. */
function causeOf(item: Item, ledger: FigureLedger): string[] {
  const { entry, row } = item;
  if (!row?.explanation || !row.explanationCell) return [];
  const source = { tab: row.tab, cell: a1(row.explanationCell) };
  const text = uncapitalize(row.explanation.replace(/[.;\s]+$/, ''));
  const name = needsSlot(item) ? uncapitalize(entry.name) : plainName(item);
  return [CAUSE_OF(name, markNumbers(text, source, ownKey('cause', entry.id), ledger))];
}
