// Fills a form of the phrase book: a clause's pieces, each still knowing the slot that it fills.
import { joinRuns, words, type Runs } from '../../figures/runs';
import { readForm } from '../phrases/form';

/** A piece of a clause: what fills a slot, or the form's own words, whose slot is null. */
export interface Piece {
  readonly slot: string | null;
  readonly runs: Runs;
}

/** The pieces of `form`; an empty slot, such as the unit of what has none, takes its space along. */
export function fillForm(form: string, fill: (slot: string) => Runs): Piece[] {
  const pieces: Piece[] = [];
  let gap = '';
  readForm(form).forEach((part, at) => {
    if (at % 2 === 0) {
      const text = pieces.length === 0 ? part.trimStart() : gap + part;
      if (text !== '') pieces.push({ slot: null, runs: words(text) });
      gap = '';
      return;
    }
    const runs = fill(part);
    if (runs.length > 0) pieces.push({ slot: part, runs });
    else gap = takeSpace(pieces);
  });
  return pieces;
}

/** Takes the words before an empty slot back, without the space that they end with. */
function takeSpace(pieces: Piece[]): string {
  const last = pieces[pieces.length - 1];
  if (last?.slot !== null) return '';
  pieces.pop();
  return (last.runs[0]?.text ?? '').replace(/ $/, '');
}

/** The text of pieces. */
export function piecesText(pieces: readonly Piece[]): Runs {
  return joinRuns(pieces.map(({ runs }) => runs));
}

/** What the slots of a form stand for, each made when it is printed. */
export type Filling = Readonly<Record<string, (() => Runs | string) | undefined>>;

/** A form filled, as text. */
export function fillText(form: string, filling: Filling): Runs {
  return piecesText(fillForm(form, (slot) => filled(filling[slot]?.(), slot)));
}

/** What fills a slot, as runs; a slot that is not there is a fault of the phrase book. */
export function filled(value: Runs | string | undefined, slot: string): Runs {
  if (value === undefined) throw new Error(`The phrase book has no slot ${slot} here.`);
  return typeof value === 'string' ? words(value) : value;
}
