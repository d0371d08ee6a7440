// An indicator's own phrase (column "Mẫu câu"), filled; it falls back to the phrase book where it cannot be used.
import { BilingualError } from '../../vietnamese/bilingual';
import { uncapitalize } from '../../vietnamese/text';
import type { CatalogueRow } from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import type { SourceCell } from '../../figures/figure';
import { ownKey } from '../../figures/keys';
import { concat, runsText, sliceRuns, trimRuns, words, type Runs } from '../../figures/runs';
import { writeComparison } from '../clauses/comparison';
import { slotOf, type PhraseView } from '../clauses/slots';
import type { Item } from '../content/item';
import { shapeTraits } from '../phrases';
import { traceNumbers } from '../sentences/typed-words';
import type { NameValue } from '../writer';

/** The own phrase of the indicator; null without one and when it cannot be used. */
export function ownPhrase(view: PhraseView, turn: number): Runs | null {
  const { shape, figures, writer } = view;
  const { entry, given } = figures.item;
  // An own phrase says all of it.
  if (entry.template === '' || given) return null;
  // A phrase for numbers leaves it to the book to say zero in words.
  const isZero = shapeTraits(shape).zero === 'result';
  if (isZero && !/khong|chua|co_so/.test(entry.template)) return null;
  try {
    const said = writer.templates.fill(entry.template, writer.period.names, (name) =>
      nameOf(name, view, turn),
    );
    return traceNumbers(asClause(said), templateCell(entry), ownKey('phrase', entry.id));
  } catch (error) {
    if (!(error instanceof BilingualError)) throw error;
    writer.unusable(entry, error);
    return null;
  }
}

/** What own phrases may name besides the period: the slots of the phrase book, and two more. */
function nameOf(name: string, view: PhraseView, turn: number): NameValue | undefined {
  if (name === 'co_ke_hoach') return view.about.toPlan !== null;
  if (name !== 'so_sanh') return slotOf(view, name);
  const comparison = writeComparison(view.figures, view.about, view.writer, turn);
  return comparison ? concat(', ', comparison) : '';
}

/** As a part of a sentence: no gaps where a name is empty, no mark at its end, no capital. */
function asClause(said: Runs): Runs {
  const tidy = trimRuns(
    concat(...said.map((run) => (run.figure ? [run] : words(closeGaps(run.text))))),
  );
  const text = runsText(tidy).replace(/\s*[.;,]+$/, '');
  const clause = sliceRuns(tidy, 0, text.length);
  const small = uncapitalize(text);
  return small === text ? clause : concat(small.charAt(0), sliceRuns(clause, 1));
}

function closeGaps(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').replace(/ (?=[,;.)])/g, '');
}

/** Numbers typed into the phrase come from its cell in Danh mục. */
function templateCell(entry: Item['entry']): SourceCell {
  const { tab = '', row = 0, templateColumn } = entry as Partial<CatalogueRow>;
  return { tab, cell: a1({ row, column: templateColumn ?? 0 }) };
}
