// Words that people typed, as they go into the report: their numbers are figures of their cell.
import { numbersInText } from '../../vietnamese/digits';
import type { Note } from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import type { SourceCell } from '../../figures/figure';
import { BEHIND_NAMES } from '../phrases/names';
import { concat, printed, runsText, sliceRuns, type Runs } from '../../figures/runs';

/** A number of a note that is another figure than the note's own, and where it stands. */
export interface FigureInNote {
  readonly start: number;
  readonly end: number;
  readonly runs: Runs;
}

/**
 * The note's text with its numbers traced, closed by a full stop; `owner` names it in their keys.
 *
 * @param figures those that are known already, in their order
 */
export function traceNote(note: Note, owner: string, figures: readonly FigureInNote[] = []): Runs {
  const parts: (Runs | string)[] = [];
  let end = 0;
  for (const figure of figures) {
    parts.push(note.text.slice(end, figure.start), figure.runs);
    end = figure.end;
  }
  const text = concat(...parts, note.text.slice(end));
  const traced = traceNumbers(text, { tab: note.tab, cell: a1(note) }, owner);
  return isClosed(note.text) ? traced : concat(traced, '.');
}

/** A note may lack its full stop; the next sentence must not run into it. */
function isClosed(text: string): boolean {
  return /[.!?…:;,]["”)]?$/u.test(text);
}

/**
 * A name with its numbers traced. What follows it decides whether a number at its end is an ordinal:
 * "mức 2", but "mức 2 là 91,8%"; so whatever is a figure before any of its neighbours is traced.
 */
export function traceName(name: Runs, source: SourceCell, owner: string): Runs {
  return traceNumbers(name, source, owner, BEHIND_NAMES);
}

/**
 * Text in which every number is a figure that is no date, document number, name or ordinal. Figures that
 * it has already are left as they are. The numbers' keys are `owner`.1, `owner`.2, …
 */
export function traceNumbers(
  text: Runs,
  source: SourceCell,
  owner: string,
  neighbours: readonly string[] = [''],
): Runs {
  const plain = runsText(text);
  if (!/\d/.test(plain)) return text;
  const isKnown = figurePlaces(text);
  const figures = new Set(
    neighbours.flatMap((behind) =>
      numbersInText(plain + behind).flatMap(({ start, class: kind }) => (kind ? [] : [start])),
    ),
  );
  const parts: Runs[] = [];
  let end = 0;
  let ordinal = 0;
  for (const { start, text: number } of numbersInText(plain)) {
    if (!figures.has(start) || isKnown(start, start + number.length)) continue;
    parts.push(
      sliceRuns(text, end, start),
      printed({
        key: `${owner}.${++ordinal}`,
        indicator: null,
        value: 'note',
        text: number,
        source,
        from: [source],
        missing: false,
      }),
    );
    end = start + number.length;
  }
  return concat(...parts, sliceRuns(text, end));
}

/** Tells of a stretch of the text whether a figure has part in it. */
function figurePlaces(text: Runs): (start: number, end: number) => boolean {
  const places: (readonly [start: number, end: number])[] = [];
  let at = 0;
  for (const run of text) {
    if (run.figure) places.push([at, at + run.text.length]);
    at += run.text.length;
  }
  return (start, end) => places.some(([from, to]) => start < to && from < end);
}
