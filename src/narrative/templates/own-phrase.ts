// An indicator's own phrase (column "Mẫu câu"), filled; it falls back to the phrase book where it cannot be used.
import { BilingualError } from '../../vietnamese/bilingual';
import { uncapitalize } from '../../vietnamese/text';
import type { CatalogueRow } from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import type { SourceCell } from '../../figures/figure';
import { ownKey } from '../../figures/keys';
import {
  changeFirst,
  concat,
  runsText,
  sliceRuns,
  trimRuns,
  words,
  type Runs,
} from '../../figures/runs';
import { writeComparison } from '../clauses/comparison';
import { quantityOf } from '../clauses/quantities';
import { slotOf, type PhraseView } from '../clauses/slots';
import type { Item } from '../content/item';
import { shapeTraits } from '../phrases';
import { traceNumbers } from '../sentences/typed-words';
import type { NameValue } from '../writer';
import { TemplateError } from './errors';

/** A template that names words of zero itself. */
const ASKS_ZERO = /\{[{%][^}]*\b(?:khong|chua)/u;

/** The own phrase of the indicator; null without one and when it cannot be used. */
export function ownPhrase(view: PhraseView, turn: number): Runs | null {
  const { shape, figures, writer } = view;
  const { entry, given } = figures.item;
  // An own phrase says all of it.
  if (entry.template === '' || given) return null;
  // A phrase for numbers leaves it to the book to say zero in words.
  const isZero = shapeTraits(shape).zero === 'result';
  if (isZero && !ASKS_ZERO.test(entry.template)) return null;
  try {
    const said = writer.templates.fill(entry.template, writer.period.names, (name) =>
      valueOf(name, view, turn),
    );
    const clause = tidied(said);
    if (clause.length === 0) throw saysNothing();
    return traceNumbers(clause, templateCell(entry), ownKey('phrase', entry.id));
  } catch (error) {
    if (!(error instanceof BilingualError)) throw error;
    writer.unusable(entry, error);
    return null;
  }
}

/** What own phrases may name besides the period: the slots of the phrase book, and two more. */
function valueOf(name: string, view: PhraseView, turn: number): NameValue | undefined {
  if (name === 'co_ke_hoach') return view.about.toPlan !== null;
  if (name === 'so_sanh') {
    const comparison = writeComparison(view.figures, view.about, view.writer, turn);
    return comparison ? concat(', ', comparison) : '';
  }
  const quantity = quantityOf(name);
  const exact = quantity?.number(view);
  return quantity && exact
    ? { exact, print: (hedged) => quantity.print(view, exact, hedged) }
    : slotOf(view, name);
}

function saysNothing(): BilingualError {
  return new TemplateError(
    { vi: 'mẫu câu không ra chữ nào', en: 'the template says nothing' },
    null,
    null,
  );
}

/** As a part of a sentence: no gaps where a name is empty, no mark at its end, no capital. */
function tidied(said: Runs): Runs {
  const text = trimRuns(
    concat(...said.map((run) => (run.figure ? [run] : words(closeGaps(run.text))))),
  );
  const end = runsText(text).replace(/\s*[.;,]+$/, '').length;
  return changeFirst(sliceRuns(text, 0, end), uncapitalize);
}

function closeGaps(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').replace(/ (?=[,;.)])/g, '');
}

/** Numbers typed into the phrase come from its cell in Danh mục. */
function templateCell(entry: Item['entry']): SourceCell {
  const { tab = '', row = 0, templateColumn } = entry as Partial<CatalogueRow>;
  return { tab, cell: a1({ row, column: templateColumn ?? 0 }) };
}
