// What departments give as the cause, in their rows' "Giải trình", as a part of the report.
import { uncapitalize } from '../vietnamese/text';
import { a1 } from '../workbook/grid';
import { ownKey } from './figure-keys';
import { capitalizeMarked, NOTHING, type FigureLedger } from './marked-text';
import { markNumbers } from './notes';
import { needsSlot, plainName, type Item } from './standing';

/**
 * What an accepted warning makes of its row's explanation: a cause that a report may state, or a
 * remark about how the cells were filled in.
 */
export type Accepted = ReadonlyMap<string, 'cause' | 'remark'>;

/** At most so many indicators in one sentence, and altogether. */
const PER_SENTENCE = 4;
const MOST_CAUSES = 8;

/**
 * The explanations that are causes: of what fell short, and of warnings about the figures themselves
 * that were accepted. `NOTHING` without any.
 */
export function writeCauses(
  items: readonly Item[],
  fellShort: (item: Item) => boolean,
  accepted: Accepted,
  ledger: FigureLedger,
): string {
  const causes = items.flatMap((item) => {
    if (!item.row?.explanation) return [];
    const how = accepted.get(item.entry.id) ?? (fellShort(item) ? 'cause' : 'remark');
    return how === 'cause' ? causeOf(item, ledger) : [];
  });
  if (causes.length === 0) return NOTHING;
  const sentences: string[] = [];
  for (let at = 0; at < Math.min(causes.length, MOST_CAUSES); at += PER_SENTENCE) {
    const sentence = causes.slice(at, Math.min(at + PER_SENTENCE, MOST_CAUSES)).join('; ');
    sentences.push(at === 0 ? sentence : capitalizeMarked(sentence));
  }
  return `${sentences.join('. ')}.`;
}

/** "đối với vốn đầu tư công, chờ nghiệm thu khối lượng", its numbers traced to the cell. */
function causeOf(item: Item, ledger: FigureLedger): string[] {
  const { entry, row } = item;
  if (!row?.explanation || !row.explanationCell) return [];
  const source = { tab: row.tab, cell: a1(row.explanationCell) };
  const text = uncapitalize(row.explanation.replace(/[.;\s]+$/, ''));
  const name = needsSlot(item) ? uncapitalize(entry.name) : plainName(item);
  return [`đối với ${name}, ${markNumbers(text, source, ownKey('cause', entry.id), ledger)}`];
}
