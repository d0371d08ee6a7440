// How a computed part names an indicator that was graded.
import { traitsOf } from '../../workbook/phrase-kinds';
import { concat, type Runs } from '../../figures/runs';
import { writeClause } from '../clauses/clause';
import { piecesText } from '../clauses/fill-form';
import { phraseTraits } from '../clauses/find-phrase';
import { ItemFigures } from '../clauses/item-figures';
import { behind, fillPhrase } from '../clauses/slots';
import type { Graded } from '../content/graded';
import { needsSlot, statementOf, type Item } from '../content/item';
import { chooseShape } from '../content/shape';
import { APPRAISAL_FORMS } from '../phrases/appraisal';
import { STILL, THERE_IS } from '../phrases/joins';
import type { GivenPart } from '../../notes/given-parts';
import type { Writer } from '../writer';

/** Names graded items, each in the next form of its sort. */
export class GradedNames {
  /** @param list whose turns are taken: forms go on from one computed part to the next */
  constructor(
    private readonly writer: Writer,
    private readonly list: string,
  ) {}

  /** A list in which all are said alike: the verb that differs from item to item tells nothing. */
  alike(graded: readonly Graded[], say: (one: Graded, turn: number) => Runs): Runs[] {
    if (graded.length === 0) return [];
    const turn = this.turn();
    return graded.map((one) => say(one, turn));
  }

  /** The indicator's own clause; one that begins with its number gets a verb before it. */
  clause({ item }: Graded): Runs {
    const { lead, text } = writeClause(withoutMonth(item), this.writer, this.turn());
    const isNumber = /\d/.test(text[0]?.figure?.text ?? '');
    const opener = lead === '' && isNumber ? THERE_IS : lead;
    return opener === '' ? text : concat(`${opener} `, text);
  }

  /** What was not to be at all, and is, with how many there were last year. */
  incident({ item }: Graded): Runs {
    const { lead, text } = writeClause({ ...item, given: OF_MONTH }, this.writer, this.turn());
    // "còn 03 điểm rác", "còn xảy ra 04 vụ cháy", but "có 01 người chết".
    const opener = lead === THERE_IS || lead === STILL ? lead : `${STILL} ${lead}`;
    return lead === '' ? text : concat(`${opener} `, text);
  }

  /** By how much it is beyond its plan. */
  excess(one: Graded, turn?: number): Runs {
    return needsClause(one) ? this.clause(one) : this.fill('excess', one, turn);
  }

  /** How much of its plan is done. */
  percent(one: Graded, turn?: number): Runs {
    if (needsClause(one)) return this.clause(one);
    return this.fill(phraseTraits(one.item.entry).disbursed ? 'disbursed' : 'percent', one, turn);
  }

  /** How little of its plan is done, where no lead says that it is little. */
  short(one: Graded, turn?: number): Runs {
    if (needsClause(one)) return this.clause(one);
    return this.fill(
      phraseTraits(one.item.entry).disbursed ? 'shortDisbursed' : 'short',
      one,
      turn,
    );
  }

  /** A rate that is good. */
  rate(one: Graded, turn?: number): Runs {
    const { phrase, direction } = one.item.entry;
    if (needsSlot(one.item) || direction === 'lower' || traitsOf(phrase).value !== 'percent') {
      return this.clause(one);
    }
    return this.fill('rate', one, turn);
  }

  /** A rate that is poor. */
  poor(one: Graded, turn?: number): Runs {
    if (needsSlot(one.item)) return this.clause(one);
    return this.fill(one.item.entry.direction === 'lower' ? 'tooHigh' : 'tooLow', one, turn);
  }

  /** What the secretary counts among the shortfalls, whatever its grade. */
  shortfall(one: Graded): Runs {
    if (one.grade === 'behind' || one.grade === 'low') return this.short(one);
    if (one.grade !== null) return this.percent(one);
    return one.rate === 'poor' ? this.poor(one) : this.clause(one);
  }

  private fill(
    sort: keyof typeof APPRAISAL_FORMS,
    { item, about }: Graded,
    turn = this.turn(),
  ): Runs {
    const { entry } = item;
    const figures = new ItemFigures(item, this.writer);
    const forms = APPRAISAL_FORMS[sort];
    const { writer } = this;
    const view = { shape: chooseShape(item, about, writer.period), figures, about, writer };
    const form = forms[turn % forms.length] ?? '';
    return piecesText(
      fillPhrase(view, form, {
        gia_tri: () => {
          const value = figures.amount(about.stated);
          return traitsOf(entry.phrase).value === 'percent'
            ? concat(value, '%')
            : behind(value, entry.unit);
        },
      }),
    );
  }

  private turn(): number {
    return this.writer.turns.take(this.list);
  }
}

/** What came this month is nothing of an assessment. */
const OF_MONTH: ReadonlySet<GivenPart> = new Set(['month'] as const);

/** The item as an assessment speaks of it: how it stands, not what came this month or since last year. */
function withoutMonth(item: Item): Item {
  // The office's own phrase says what it says.
  if (item.entry.template !== '') return item;
  const isOfMonth = statementOf(item).stated === 'month';
  return {
    ...item,
    given: new Set(isOfMonth ? (['change'] as const) : (['month', 'change'] as const)),
  };
}

/**
 * Whether only the indicator's own clause says it right: its name has a slot for the number, fewer
 * is better, there is no plan, or the distance from it is in points.
 */
export function needsClause(one: Graded): boolean {
  const { entry } = one.item;
  return (
    needsSlot(one.item) ||
    one.about.toPlan === null ||
    entry.direction === 'lower' ||
    entry.template !== '' ||
    traitsOf(entry.phrase).toPlan !== 'percent'
  );
}
