// One indicator → one clause: the phrase of what there is to say, or the office's own.
import type { Relation } from '../../plan/percent';
import type { CatalogueEntry } from '../../workbook/facts';
import { happens } from '../../workbook/measure';
import { writeComparison } from './comparison';
import { ItemFigures } from './item-figures';
import { concat, runsText, type Runs } from '../../figures/runs';
import { shapeTraits, type Shape } from '../phrases';
import {
  ECHOES,
  ENDS_IN_BRACKETS,
  NAME_AND_BRACKET,
  OPENS_SINCE,
  SAYS_TIME,
} from '../phrases/words';
import { beginsWithSlot } from '../content/name-slot';
import { piecesText, type Piece } from './fill-form';
import { findPhrase } from './find-phrase';
import { chooseShape } from '../content/shape';
import { fillPhrase, type PhraseView } from './slots';
import { heaviestMark, isHeavier, type Mark } from './mark';
import { statementOf, type Item, type Statement } from '../content/item';
import { ownPhrase } from '../templates/own-phrase';
import type { Writer } from '../writer';

/** What is said of one indicator, and what joining it with its neighbours must know. */
export interface Clause {
  /** The time since January that opens it, where it does not go on from a clause of that time. */
  readonly since: Runs;
  /** What opens it where it does not go on from another: "có"; '' where it opens itself. */
  readonly lead: string;
  /** Name, verb and figures, and how it differs from last year, as it goes on from another clause. */
  readonly text: Runs;
  /** The heaviest mark inside it. */
  readonly mark: Mark;
  readonly theme: 'month' | 'plan' | 'state';
  /** The number stands inside the name. */
  readonly slotted: boolean;
  /** The clause begins with its number, so it goes on after a comma: "09 trường, 133 lớp". */
  readonly continues: boolean;
  /** It says the month's amount and another one besides. */
  readonly saysTwo: boolean;
  /** It says of which time it is, so that no other may open it. */
  readonly saysTime: boolean;
}

/** The clause as it stands by itself. */
export function wholeClause(clause: Clause): Runs {
  return concat(clause.since, ledClause(clause));
}

/** The clause with its lead. */
export function ledClause(clause: Clause): Runs {
  return clause.lead === '' ? clause.text : concat(`${clause.lead} `, clause.text);
}

/** Writes the clause of one item; `turn` chooses among the phrase's forms, `hasParts` says that parts follow. */
export function writeClause(item: Item, writer: Writer, turn: number, hasParts = false): Clause {
  const about = statementOf(item);
  const { entry } = item;
  const shape = chooseShape(item, about, writer.period);
  const view = { shape, figures: new ItemFigures(item, writer), about, writer };
  const own = ownPhrase(view, turn);
  const { says, fills } = shapeTraits(shape);
  const said: Said = own
    ? { since: [], pieces: [{ slot: null, runs: own }], comparison: null }
    : fromBook(view, turn, hasParts);
  const text = piecesText(said.pieces);
  return {
    since: said.since,
    text: said.comparison ? concat(text, ', ', said.comparison) : text,
    mark: markOf(text, said.comparison),
    saysTwo: !own && says.includes('month') && says.length > 1,
    saysTime: saysTime(said),
    theme: themeOf(shape, about, happens(entry.measure) && writer.period.sinceJanuary),
    slotted: !own && fills !== null,
    continues: !own && opensWithNumber(shape) && beginsWithSlot(entry.inSentence),
    lead: own ? '' : leadOf(item, shape),
  };
}

/** A clause in its parts. */
interface Said {
  readonly since: Runs;
  /** Name, verb and figures, in the order of the form. */
  readonly pieces: readonly Piece[];
  /** How it differs from the same period of last year; null where that is not said. */
  readonly comparison: Runs | null;
}

/** The comparison stands behind a comma. */
function markOf(text: Runs, comparison: Runs | null): Mark {
  const mark = heaviestMark(text);
  return comparison && isHeavier('comma', mark) ? 'comma' : mark;
}

function fromBook(view: PhraseView, turn: number, hasParts: boolean): Said {
  const { figures, shape, about, writer } = view;
  const { entry } = figures.item;
  const relation = about.relation ?? shareRelation(figures, about);
  const isCompared = compares(view);
  const { forms } = findPhrase(shape, entry, about, relation);
  const form = chooseForm(forms, entry, turn, isCompared);
  const opens = form.startsWith(OPENS_SINCE);
  const pieces = fillPhrase(view, opens ? form.slice(OPENS_SINCE.length) : form, {
    so_sanh: () => writeComparison(figures, about, writer, 0) ?? [],
  });
  const comparison = (): Runs | null =>
    writeComparison(figures, about, writer, turn, { beside: wordsOf(pieces), hasParts });
  return {
    pieces,
    comparison: isCompared ? comparison() : null,
    since: opens ? piecesText(fillPhrase(view, OPENS_SINCE)) : [],
  };
}

/** The form's own words: those of the name compare nothing. */
function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map(({ slot, runs }) => (slot === null ? runsText(runs) : ' ')).join('');
}

/** Whether the comparison with last year follows: no note has told it, and what is compared is said. */
function compares({ shape, figures: { item } }: PhraseView): boolean {
  const isGiven = item.given?.has('change') === true || item.given?.has('samePeriod') === true;
  const isThere = item.row?.values.samePeriod?.value != null;
  return isThere && !isGiven && shapeTraits(shape).compared;
}

/** Whether it names the period, or opens with another time. */
function saysTime({ since, pieces }: Said): boolean {
  const [first] = pieces;
  const opens = since.length > 0 || first?.slot === 'tinh_den_nay';
  const says = opens || SAYS_TIME.test(runsText(first?.runs ?? []));
  return says || pieces.some(({ slot }) => slot === 'trong_ky');
}

/** Whether a name that begins with its number stands at the clause's beginning. */
function opensWithNumber(shape: Shape): boolean {
  const { fills, sinceFirst } = shapeTraits(shape);
  return fills !== null && !sinceFirst;
}

/** What is denied has its verb in the denial; what does not open the clause, before its number. */
function leadOf({ entry, lead = '' }: Item, shape: Shape): string {
  const opens = opensWithNumber(shape) && shapeTraits(shape).zero === null;
  return opens && beginsWithSlot(entry.inSentence) ? lead : '';
}

/**
 * The next form, or one that does not echo the name, or else not right behind it. The one two
 * further on comes first: it differs from both neighbours.
 */
function chooseForm(
  forms: readonly string[],
  { inSentence }: CatalogueEntry,
  turn: number,
  isCompared: boolean,
): string {
  const echoed = ECHOES.filter(
    ({ text, word }) => inSentence.includes(text) && word.test(inSentence),
  );
  const isBracketed = inSentence.endsWith(')');
  const fits = (form: string): boolean =>
    !(isBracketed && NAME_AND_BRACKET.test(form)) && !(isCompared && ENDS_IN_BRACKETS.test(form));
  const next = forms[turn % forms.length];
  if (next !== undefined && echoed.length === 0 && fits(next)) return next;
  const steps = new Set([0, 2, 1, ...forms.keys()]);
  const inTurn = [...steps].map((step) => forms[(turn + step) % forms.length] ?? '');
  const fitting = inTurn.filter(fits);
  return (
    fitting.find((form) => !echoed.some(({ word }) => word.test(form))) ??
    fitting.find((form) => !echoed.some(({ behindName }) => behindName.test(form))) ??
    inTurn[0] ??
    ''
  );
}

function shareRelation(figures: ItemFigures, { value }: Statement): Relation | null {
  const total = figures.reading('total')?.value;
  return total && value === total ? 'at' : null;
}

/** What happened since January happened in the period, when that began with the year. */
function themeOf(shape: Shape, { stated }: Statement, isOfPeriod: boolean): Clause['theme'] {
  const { theme } = shapeTraits(shape);
  if (theme !== 'amount') return theme;
  return stated === 'month' || isOfPeriod ? 'month' : 'state';
}
