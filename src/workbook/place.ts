// "Vị trí": where in its section a figure or a note stands.
import { fold, remembering } from '../vietnamese/text';
import type { NoteSide, Place } from './facts';

const PARAGRAPH = /^doan (\d{1,2})$/;
const FOOTNOTE = /^chu thich (\d{1,2})(?:\.(\d{1,2}))?(?: (truoc|sau))?$/;
const SIDE = /^(truoc|sau)(?: (?:doan )?(\d{1,2}))?$/;

/** The first paragraph: where a figure goes when nothing is said. */
export const FIRST_PARAGRAPH: Place = { kind: 'paragraph', paragraph: 1 };

/** Reads an indicator's place: `đoạn 2`, `chú thích 3`, `chú thích 3.2`; null if not understood. */
export const readPlace = remembering((text): Place | null => {
  const folded = fold(text);
  if (folded === '') return FIRST_PARAGRAPH;
  const paragraph = PARAGRAPH.exec(folded);
  if (paragraph) return paragraphPlace(paragraph[1]);
  const footnote = FOOTNOTE.exec(folded);
  return footnote && footnote[3] === undefined ? footnotePlace(footnote) : null;
});

/**
 * Reads a note's place: as an indicator's, and `trước` / `sau` the section's (first) figures, also of
 * one paragraph or footnote (`sau 2`, `chú thích 3.1 sau`).
 */
export function readNotePlace(
  text: string,
): { place: Place | 'first-figures'; side: NoteSide } | null {
  const folded = fold(text);
  const side = SIDE.exec(folded);
  if (side) {
    const after = side[1] === 'sau';
    if (side[2] !== undefined) {
      return { place: paragraphPlace(side[2]), side: after ? 'after' : 'before' };
    }
    return { place: 'first-figures', side: after ? 'after' : 'before' };
  }
  const footnote = FOOTNOTE.exec(folded);
  if (footnote) {
    return { place: footnotePlace(footnote), side: footnote[3] === 'sau' ? 'after' : 'before' };
  }
  const place = folded === '' ? 'first-figures' : readPlace(text);
  return place && { place, side: 'before' };
}

function paragraphPlace(number: string | undefined): Place {
  return { kind: 'paragraph', paragraph: Math.max(1, Number(number)) };
}

function footnotePlace(match: RegExpExecArray): Place {
  const item = match[2] === undefined ? null : Number(match[2]);
  return { kind: 'footnote', footnote: Number(match[1]), item };
}

/** A place as the workbook writes it. */
export function placeText(place: Place): string {
  if (place.kind === 'paragraph') return `đoạn ${place.paragraph}`;
  return `chú thích ${place.footnote}${place.item === null ? '' : `.${place.item}`}`;
}

/** Whether two places of one section are the same. */
export function isSamePlace(place: Place | null, wanted: Place): boolean {
  if (place?.kind === 'paragraph' && wanted.kind === 'paragraph') {
    return place.paragraph === wanted.paragraph;
  }
  if (place?.kind === 'footnote' && wanted.kind === 'footnote') {
    return place.footnote === wanted.footnote && place.item === wanted.item;
  }
  return false;
}
