// Words that people typed, as they go into the report: their numbers are figures of their cell.
import { numbersInText, type NumberInText } from '../../vietnamese/digits';
import type { Note } from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import type { SourceCell } from '../../figures/figure';
import { outsideFigures, type FigureLedger } from '../../figures/marked-text';

/** A number of a note that is another figure than the note's own: where it stands, and its marked text. */
export interface FigureInNote {
  readonly start: number;
  readonly end: number;
  readonly marked: string;
}

/**
 * The note's text with its numbers marked, closed by a full stop; `owner` names it in their keys.
 *
 * @param figures those that are known already, in their order
 */
export function markNote(
  note: Note,
  owner: string,
  ledger: FigureLedger,
  figures: readonly FigureInNote[] = [],
): string {
  const source = { tab: note.tab, cell: a1(note) };
  let text = '';
  let end = 0;
  for (const figure of figures) {
    text += note.text.slice(end, figure.start) + figure.marked;
    end = figure.end;
  }
  text += note.text.slice(end);
  return closeSentence(markNumbers(text, source, owner, ledger));
}

/**
 * A name with its numbers marked. What follows it decides whether a number at its end is an ordinal:
 * "mức 2", but "mức 2 là 91,8%"; so whatever is a figure before any of its neighbours is marked.
 */
export function markName(
  name: string,
  source: SourceCell,
  owner: string,
  ledger: FigureLedger,
): string {
  return markNumbers(name, source, owner, ledger, NEIGHBOURS);
}

const NEIGHBOURS = ['', ' là 5', ' đạt 5/9 hộ', ', 5 hộ', '\t%'];

/**
 * Text with every number marked that is no date, document number, name or ordinal. Figures that it
 * has already are left as they are. The numbers' keys are `owner`.1, `owner`.2, …
 */
export function markNumbers(
  marked: string,
  source: SourceCell,
  owner: string,
  ledger: FigureLedger,
  neighbours: readonly string[] = [''],
): string {
  const { plain, places } = outsideFigures(marked);
  let made = '';
  let end = 0;
  let ordinal = 0;
  const figures = new Set(
    neighbours.flatMap((behind) =>
      numbersInText(plain + behind).flatMap(({ start, class: kind }) => (kind ? [] : [start])),
    ),
  );
  for (const number of numbersInText(plain)) {
    if (!figures.has(number.start)) continue;
    const place = placeOf(number, places);
    if (place === null) continue;
    made += marked.slice(end, place);
    made += ledger.mark({
      key: `${owner}.${++ordinal}`,
      indicator: null,
      value: 'note',
      text: number.text,
      source,
      from: [source],
      missing: false,
    });
    end = place + number.text.length;
  }
  return made + marked.slice(end);
}

/** Where a number stands in the marked text; null when a figure has part in it. */
function placeOf({ start, text }: NumberInText, places: readonly number[]): number | null {
  const first = places[start] ?? -1;
  const last = places[start + text.length - 1] ?? -1;
  return first >= 0 && last - first === text.length - 1 ? first : null;
}

/** A note may lack its full stop; the next sentence must not run into it. */
function closeSentence(text: string): string {
  return /[.!?…:;,]["”)]?$/u.test(text) ? text : `${text}.`;
}
