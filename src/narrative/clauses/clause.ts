// One indicator → one clause: the phrase of what there is to say, or the office's own.
import type { Relation } from '../../plan/percent';
import { BilingualError } from '../../vietnamese/bilingual';
import { uncapitalize } from '../../vietnamese/text';
import type { CatalogueEntry, CatalogueRow } from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import { happens } from '../../workbook/measure';
import { writeComparison } from './comparison';
import type { SourceCell } from '../../figures/figure';
import { ownKey } from '../../figures/keys';
import { ItemFigures } from './item-figures';
import { plainText } from '../../figures/marked-text';
import { markNumbers } from '../sentences/typed-words';
import type { Shape } from '../phrases';
import { beginsWithSlot, hasSlot } from '../content/name-slot';
import { findPhrase } from './find-phrase';
import { chooseShape } from '../content/shape';
import { Slots, type PhraseView } from './slots';
import { statementOf, type Item, type Statement } from '../content/item';
import type { Writer } from '../writer';

/** What a clause is about, for joining it with its neighbours. */
export interface Clause {
  readonly text: string;
  readonly theme: 'month' | 'plan' | 'state';
  /** The number stands inside the name. */
  readonly slotted: boolean;
  /** The clause begins with its number, so it goes on after a comma: "09 trường, 133 lớp". */
  readonly continues: boolean;
  /** What opens it where it does not go on from another: "có"; '' where it opens itself. */
  readonly lead: string;
  /** The time since January that opens it, where it does not go on from a clause of that time. */
  readonly since: string;
  /** It says the month's amount and another one besides. */
  readonly saysTwo: boolean;
  /** It shares its sentence with no other. */
  readonly alone: boolean;
}

/** Writes the clause of one item; `turn` chooses among the phrase's forms. */
export function writeClause(item: Item, writer: Writer, turn: number): Clause {
  const about = statementOf(item);
  const { entry } = item;
  const shape = chooseShape(item, about, writer.period);
  const view = { shape, figures: new ItemFigures(item, writer), about, writer };
  const own = ownPhrase(view, turn);
  const { text, since } = own === null ? fromBook(view, turn) : { text: own, since: '' };
  return {
    ...{ text, since },
    saysTwo: own === null && /month-(?:plan|percent|to-date)|zero-month|net-both/.test(shape),
    theme: themeOf(shape, about, happens(entry.measure) && writer.period.sinceJanuary),
    slotted: own === null && shape.startsWith('fill') && hasSlot(entry.inSentence),
    continues: own === null && opensWithNumber(shape) && beginsWithSlot(entry.inSentence),
    lead: own === null ? leadOf(item, shape) : '',
    alone: /;|, gồm|[.!?]\s/u.test(plainText(text)),
  };
}

/** How a form begins that opens with the time since January. */
const OPENS_SINCE = '{{ tinh_den_nay }}, ';

function fromBook(view: PhraseView, turn: number): Pick<Clause, 'text' | 'since'> {
  const { shape, figures, about, writer } = view;
  const { entry } = figures.item;
  const { names } = writer.period;
  const relation = about.relation ?? shareRelation(figures, about);
  const form = chooseForm(findPhrase(shape, entry, about, relation).forms, entry, turn);
  const opens = form.startsWith(OPENS_SINCE);
  const slots = new Slots(view);
  const said = writer.engine.render(opens ? form.slice(OPENS_SINCE.length) : form, names, slots);
  return {
    text: closeGaps(said + comparisonTail(view, turn)),
    since: opens ? writer.engine.render(OPENS_SINCE, names, slots) : '',
  };
}

/** The comparison with last year, unless a note has told it; by itself it follows the name without a comma. */
function comparisonTail({ shape, figures, about, writer }: PhraseView, turn: number): string {
  const { given } = figures.item;
  if (given?.has('change') || given?.has('samePeriod')) return '';
  // What is compared is the stated amount.
  if (/month-alone|plan-beside/.test(shape)) return '';
  if (shape !== 'comparison') return writeComparison(figures, about, writer, turn);
  return writeComparison(figures, about, writer, 0).replace(/^,/, '');
}

/** Whether a name that begins with its number stands at the clause's beginning. */
const opensWithNumber = (shape: Shape): boolean =>
  shape.startsWith('fill') && !shape.startsWith('fill-to-date');

/** What is denied has its verb in the denial; what does not open the clause, before its number. */
function leadOf({ entry, lead = '' }: Item, shape: Shape): string {
  const opens = opensWithNumber(shape) && !/zero|nothing/.test(shape);
  return opens && beginsWithSlot(entry.inSentence) ? lead : '';
}

/** Words of the forms that should not stand beside themselves: "ở mức cao nhất đạt mức 90%". */
const ECHOES = ['mức', 'hiện', 'ghi nhận', 'hoàn thành', 'tổng'].map(
  (word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'),
);

/**
 * The form whose turn it is, or one that does not echo the name. The one two further on comes first:
 * it differs from both neighbours.
 */
function chooseForm(
  forms: readonly string[],
  { inSentence }: CatalogueEntry,
  turn: number,
): string {
  const echoed = ECHOES.filter((word) => word.test(inSentence));
  const inTurn = [0, 2, 1, 3].map((step) => forms[(turn + step) % forms.length] ?? '');
  const isBracketed = inSentence.endsWith(')');
  const clear = inTurn.find(
    (form) =>
      !echoed.some((word) => word.test(form)) && !(isBracketed && NAME_AND_BRACKET.test(form)),
  );
  return clear ?? inTurn[0] ?? '';
}

/** A bracket behind the name, which has one of its own. */
const NAME_AND_BRACKET = /\{\{ (?:ten|cau|ten_dem) \}\} \(/u;

/** An indicator without a unit leaves no gap. */
function closeGaps(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').replace(/ (?=[,;.)])| $/g, '');
}

/** Shapes that say zero in words: an own phrase for numbers leaves them to the book. */
const ZERO_SHAPES: ReadonlySet<Shape> = new Set([
  'zero',
  'fill-zero',
  'nothing-yet',
  'fill-nothing-yet',
]);

/** The indicator's own phrase ("Mẫu câu") filled; null without one and when it cannot be used. */
function ownPhrase(view: PhraseView, turn: number): string | null {
  const { shape, figures, about, writer } = view;
  const { entry, given } = figures.item;
  // An own phrase says all of it.
  if (entry.template === '' || given) return null;
  if (ZERO_SHAPES.has(shape) && !/khong|chua|co_so/.test(entry.template)) return null;
  try {
    const slots = new Slots(view, {
      so_sanh: () => writeComparison(figures, about, writer, turn),
    });
    const said = writer.engine.render(entry.template, writer.period.names, slots);
    const filled = closeGaps(said.trim());
    const text = markNumbers(
      filled.replace(/[.;,]+$/, ''),
      templateCell(entry),
      ownKey('phrase', entry.id),
      writer.ledger,
    );
    // A marker that the template damaged is found here, where the phrase can still fall back.
    writer.ledger.runs(text);
    return uncapitalize(text);
  } catch (error) {
    if (!(error instanceof BilingualError)) throw error;
    writer.unusable(entry, error);
    return null;
  }
}

/** Numbers typed into the phrase come from its cell in Danh mục. */
function templateCell(entry: Item['entry']): SourceCell {
  const { tab = '', row = 0, templateColumn } = entry as Partial<CatalogueRow>;
  return { tab, cell: a1({ row, column: templateColumn ?? 0 }) };
}

function shareRelation(figures: ItemFigures, { value }: Statement): Relation | null {
  const total = figures.reading('total')?.value;
  return total && value === total ? 'at' : null;
}

/** Shapes that say how something stands to its plan. */
const OF_PLAN: ReadonlySet<Shape> = new Set([
  ...(['plan', 'rate-plan', 'level-plan', 'month-plan', 'zero-month-plan'] as const),
  ...(['to-date-plan', 'percent-alone', 'month-percent', 'plan-beside'] as const),
]);

/** What happened since January happened in the period, when that began with the year. */
function themeOf(shape: Shape, { stated }: Statement, isOfPeriod: boolean): Clause['theme'] {
  if (OF_PLAN.has(shape)) return 'plan';
  const ofMonth = stated === 'month' || shape.startsWith('fill-month') || isOfPeriod;
  return ofMonth ? 'month' : 'state';
}
