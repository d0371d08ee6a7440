// Where a line of a finished document stands, as people look for it: under which heading, in which words.
import type { FinishedDocument } from '../proofread/finished-document';

/** A line of the document. */
export interface DocumentPlaceJson {
  readonly line: number;
  /** The nearest heading above it; '' where there is none. */
  readonly heading: string;
  readonly text: string;
}

/** The places of those lines, from 1. */
export function documentPlaces(
  { lines }: FinishedDocument,
  wanted: Iterable<number>,
): DocumentPlaceJson[] {
  const asked = new Set(wanted);
  const places: DocumentPlaceJson[] = [];
  let heading = '';
  lines.forEach(({ kind, text }, at) => {
    if (kind === 'heading') heading = text.trim();
    // What stands at the pages' feet belongs to no heading.
    const above = kind === 'footnote' ? '' : heading;
    if (asked.has(at + 1)) places.push({ line: at + 1, heading: above, text });
  });
  return places;
}
