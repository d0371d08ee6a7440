// What stands where in a section without a template: figures and notes at their paragraphs, footnotes.
import type { Note, Place } from '../workbook/facts';
import { ownKey } from './figure-keys';
import type { Run } from './marked-text';
import { markNote } from './notes';
import { writeSentences } from './paragraph';
import type { Item } from './standing';
import type { Writer } from './writer';

/** A footnote of a section: its own lines, the items of its list behind a dash. */
export interface Footnote {
  /** The number that the workbook uses. */
  readonly number: number;
  readonly lines: readonly (readonly Run[])[];
}

/** The figures and notes of one section, written place by place. */
export class SectionPlaces {
  constructor(
    private readonly section: string,
    readonly items: readonly Item[],
    private readonly notes: readonly Note[],
    private readonly writer: Writer,
  ) {}

  /** How many paragraphs there are, the empty ones between them included. */
  get paragraphCount(): number {
    const figures = this.items.map(({ entry: { place } }) =>
      place.kind === 'paragraph' ? place.paragraph : 0,
    );
    const notes = this.notes.map((note) => this.paragraphOf(note) ?? 0);
    return Math.max(0, ...figures, ...notes);
  }

  /** Paragraph `number`, from 1, without the items that `isTold` elsewhere; '' where nothing is left. */
  paragraph(number: number, isTold: (item: Item) => boolean = () => false): string {
    return this.place(
      `${this.section}/${number}`,
      this.items.filter(
        (item) => isAt(item.entry.place, { kind: 'paragraph', paragraph: number }) && !isTold(item),
      ),
      this.notes.filter((note) => this.paragraphOf(note) === number),
    );
  }

  /** The section's footnotes, by number. */
  footnotes(): Footnote[] {
    const numbers = new Set(this.footnotePlaces().map(({ footnote }) => footnote));
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({ number, lines: this.footnoteLines(number) }));
  }

  /** A note to the section's figures stands in the first paragraph that has any. */
  private paragraphOf({ place }: Note): number | null {
    if (place !== 'first-figures') return place?.kind === 'paragraph' ? place.paragraph : null;
    const withFigures = this.items.flatMap(({ entry }) =>
      entry.place.kind === 'paragraph' ? [entry.place.paragraph] : [],
    );
    return withFigures.length === 0 ? 1 : Math.min(...withFigures);
  }

  private footnotePlaces(): Extract<Place, { kind: 'footnote' }>[] {
    const places = [
      ...this.items.map(({ entry }) => entry.place),
      ...this.notes.map(({ place }) => place),
    ];
    return places.flatMap((place) =>
      place !== null && typeof place === 'object' && place.kind === 'footnote' ? [place] : [],
    );
  }

  private footnoteLines(footnote: number): Run[][] {
    const at = (item: number | null): string => {
      const place: Place = { kind: 'footnote', footnote, item };
      return this.place(
        `${this.section}#${footnote}.${item ?? 0}`,
        this.items.filter(({ entry }) => isAt(entry.place, place)),
        this.notes.filter((note) => typeof note.place === 'object' && isAt(note.place, place)),
      );
    };
    const listed = new Set(
      this.footnotePlaces().flatMap((place) =>
        place.footnote === footnote && place.item !== null ? [place.item] : [],
      ),
    );
    const list = [...listed].sort((a, b) => a - b).map((item) => `- ${at(item)}`);
    // A list needs words to hang on; the number of the footnote cannot stand before a dash.
    const own = at(null);
    const lead = own === '' && list.length > 0 ? 'Cụ thể:' : own;
    return [lead, ...list]
      .filter((text) => text !== '')
      .map((text) => this.writer.ledger.runs(text));
  }

  /** Notes before, the figures' sentences, notes after: one paragraph. */
  private place(seed: string, items: readonly Item[], notes: readonly Note[]): string {
    const written = (side: Note['side']): string[] =>
      notes
        .filter((note) => note.side === side)
        .map((note) => {
          const owner = ownKey('note', `${this.section}-${this.notes.indexOf(note) + 1}`);
          return markNote(note, owner, this.writer.ledger);
        });
    const sentences = items.length === 0 ? '' : writeSentences(items, this.writer, seed);
    return [...written('before'), sentences, ...written('after')]
      .filter((text) => text !== '')
      .join(' ');
  }
}

function isAt(place: Place | null, wanted: Place): boolean {
  if (place?.kind === 'paragraph' && wanted.kind === 'paragraph') {
    return place.paragraph === wanted.paragraph;
  }
  if (place?.kind === 'footnote' && wanted.kind === 'footnote') {
    return place.footnote === wanted.footnote && place.item === wanted.item;
  }
  return false;
}
