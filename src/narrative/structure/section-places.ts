// What stands where in a section without a template: figures and notes at their paragraphs, footnotes.
import type { Note, Place } from '../../workbook/facts';
import { isSamePlace } from '../../workbook/place';
import type { Period } from '../../workbook/period';
import { concat, joinRuns, words, type Runs } from '../../figures/runs';
import { NotesOfSection } from './notes-of-section';
import { writeSentences } from '../sentences/sentences';
import type { Item } from '../content/item';
import { LISTED_BELOW } from '../phrases/joins';
import type { Writer } from '../writer';

/** A footnote of a section: its own lines, the items of its list behind a dash. */
export interface Footnote {
  /** The number that the workbook uses. */
  readonly number: number;
  readonly lines: readonly Runs[];
}

/** The figures and notes of one section, written place by place. */
export class SectionPlaces {
  private readonly given: NotesOfSection;
  /** The notes that stand in the paragraphs. */
  private readonly inParagraphs: readonly Note[];

  constructor(
    private readonly section: string,
    readonly items: readonly Item[],
    private readonly notes: readonly Note[],
    private readonly writer: Writer,
    period: Period | null,
  ) {
    this.given = new NotesOfSection(section, notes, items, period, writer);
    this.inParagraphs = notes.filter((note) => this.paragraphOf(note) !== null);
  }

  /** How many paragraphs there are, the empty ones between them included. */
  get paragraphCount(): number {
    const figures = this.items.map(({ entry: { place } }) =>
      place.kind === 'paragraph' ? place.paragraph : 0,
    );
    const notes = this.notes.map((note) => this.paragraphOf(note) ?? 0);
    return Math.max(0, ...figures, ...notes);
  }

  /** Paragraph `number`, from 1, without the items that stand elsewhere; empty where nothing is left. */
  paragraph(number: number, isElsewhere: (item: Item) => boolean = () => false): Runs {
    const seed = `${this.section}/${number}`;
    const items = this.items.filter(
      (item) => item.entry.place.kind === 'paragraph' && !isElsewhere(item),
    );
    const untold = items.filter(
      (item) =>
        isSamePlace(item.entry.place, { kind: 'paragraph', paragraph: number }) &&
        this.given.firstOn(item, this.inParagraphs) === null,
    );
    const notes = this.notes.filter((note) => this.paragraphOf(note) === number);
    return this.place(seed, untold, notes, (note) => this.restBehind(note, items, seed));
  }

  /** What a note leaves of the items that it is the first to speak of. */
  private restBehind(note: Note, items: readonly Item[], seed: string): Runs {
    const left = items.flatMap((item) =>
      this.given.firstOn(item, this.inParagraphs) === note
        ? (this.given.rest(item, this.inParagraphs) ?? [])
        : [],
    );
    const place = `${seed}~${this.notes.indexOf(note)}`;
    return left.length === 0 ? [] : writeSentences(left, this.writer, place);
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

  private footnoteLines(footnote: number): Runs[] {
    const at = (item: number | null): Runs => {
      const place: Place = { kind: 'footnote', footnote, item };
      const notes = this.notes.filter(
        (note) => typeof note.place === 'object' && isSamePlace(note.place, place),
      );
      const items = this.items.flatMap((one) =>
        isSamePlace(one.entry.place, place)
          ? (this.given.rest(one, [...this.inParagraphs, ...notes]) ?? [])
          : [],
      );
      return this.place(`${this.section}#${footnote}.${item ?? 0}`, items, notes);
    };
    const listed = new Set(
      this.footnotePlaces().flatMap((place) =>
        place.footnote === footnote && place.item !== null ? [place.item] : [],
      ),
    );
    const list = [...listed].sort((a, b) => a - b).map((item) => concat('- ', at(item)));
    // A list needs words to hang on; the number of the footnote cannot stand before a dash.
    const own = at(null);
    const lead = own.length === 0 && list.length > 0 ? words(LISTED_BELOW) : own;
    return [lead, ...list].filter((text) => text.length > 0);
  }

  /** Notes before, the figures' sentences, notes after, each with what stands `behind` it: one paragraph. */
  private place(
    seed: string,
    items: readonly Item[],
    notes: readonly Note[],
    behind: (note: Note) => Runs = () => [],
  ): Runs {
    const written = (side: Note['side']): Runs[] =>
      notes
        .filter((note) => note.side === side)
        .flatMap((note) => [this.given.text(note), behind(note)]);
    const sentences = items.length === 0 ? [] : writeSentences(items, this.writer, seed);
    const texts = [...written('before'), sentences, ...written('after')];
    return joinRuns(
      texts.filter((text) => text.length > 0),
      ' ',
    );
  }
}
