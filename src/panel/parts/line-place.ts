// A place of a finished document in words: its heading, and the words around what is meant.
import type { DocumentPlaceJson } from '../../panel-data/document-places';
import type { PanelWords } from '../words';

/** Letters to each side. */
const AROUND = 40;
const LONGEST_HEADING = 70;

/** The heading above a line; its number where there is none. */
export function headingOf(
  places: readonly DocumentPlaceJson[],
  line: number,
  words: PanelWords,
): string {
  const heading = places.find((place) => place.line === line)?.heading ?? '';
  if (heading === '') return words.line(line);
  return heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING)}…` : heading;
}

/** The words around a column of a line, cut between words. */
export function wordsAround(
  places: readonly DocumentPlaceJson[],
  line: number,
  column: number,
): string {
  const text = places.find((place) => place.line === line)?.text ?? '';
  const from = text.lastIndexOf(' ', Math.max(0, column - AROUND));
  const to = text.indexOf(' ', column + AROUND);
  const before = from > 0 ? '…' : '';
  const after = to > 0 ? '…' : '';
  return `${before}${text.slice(Math.max(0, from), to > 0 ? to : undefined).trim()}${after}`;
}
