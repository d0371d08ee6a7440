// "Vị trí": places of figures and notes.
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/workbook/facts';
import { placeText, readNotePlace, readPlace } from '../../src/workbook/place';

const paragraph = (number: number): Place => ({ kind: 'paragraph', paragraph: number });
const footnote = (number: number, item: number | null = null): Place => ({
  kind: 'footnote',
  footnote: number,
  item,
});

describe('an indicator’s place', () => {
  it.each<[string, Place | null]>([
    ['', paragraph(1)],
    ['đoạn 2', paragraph(2)],
    ['ĐOẠN  2', paragraph(2)],
    ['doan 2', paragraph(2)],
    ['đoạn 2'.normalize('NFD'), paragraph(2)],
    ['chú thích 3', footnote(3)],
    ['Chú thích 3.2', footnote(3, 2)],
    ['chu thich\n3.2', footnote(3, 2)],
    ['trước', null],
    ['chú thích 3 sau', null],
    ['đoạn', null],
    ['2', null],
    ['đoạn hai', null],
  ])('%j is %o', (text, place) => {
    expect(readPlace(text)).toEqual(place);
  });

  it.each([paragraph(1), paragraph(12), footnote(1), footnote(3, 2)])(
    '%o is read back from what the workbook writes',
    (place) => {
      expect(readPlace(placeText(place))).toEqual(place);
    },
  );
});

describe('a note’s place', () => {
  it.each<[string, Place | 'first-figures', 'before' | 'after']>([
    ['', 'first-figures', 'before'],
    ['trước', 'first-figures', 'before'],
    ['SAU', 'first-figures', 'after'],
    ['sau 2', paragraph(2), 'after'],
    ['trước đoạn 2', paragraph(2), 'before'],
    ['đoạn 2', paragraph(2), 'before'],
    ['chú thích 3', footnote(3), 'before'],
    ['chú thích 3.1', footnote(3, 1), 'before'],
    ['chú thích 3.1 sau', footnote(3, 1), 'after'],
  ])('%j is at %j, %s its figures', (text, place, side) => {
    expect(readNotePlace(text)).toEqual({ place, side });
  });

  it.each(['giữa', 'sau cùng', 'chú thích', 'đoạn 2 sau cuối'])('%j is none', (text) => {
    expect(readNotePlace(text)).toBeNull();
  });
});
