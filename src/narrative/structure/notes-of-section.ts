// The notes of a section beside its rows: which of their numbers are the rows', and what they leave to say.
import { givenAmounts, type GivenAmount } from '../../notes/given-amounts';
import type { GivenPart } from '../../notes/given-parts';
import type { IndicatorRow, Note } from '../../workbook/facts';
import { isSamePlace } from '../../workbook/place';
import type { Period } from '../../workbook/period';
import { a1 } from '../../workbook/grid';
import { ownKey } from '../../figures/keys';
import type { Runs } from '../../figures/runs';
import { ItemFigures } from '../clauses/item-figures';
import { traceNote, type FigureInNote } from '../sentences/typed-words';
import { isLeft } from '../content/shape';
import type { Item } from '../content/item';
import type { Writer } from '../writer';

type ItemWithRow = Item & { readonly row: IndicatorRow };

/** What the notes of one section say of its items. */
export class NotesOfSection {
  private readonly given: ReadonlyMap<Note, readonly GivenAmount[]>;
  private readonly items: ReadonlyMap<string, ItemWithRow>;

  /** @param of the section's id */
  constructor(
    private readonly of: string,
    private readonly notes: readonly Note[],
    items: readonly Item[],
    period: Period | null,
    private readonly writer: Writer,
  ) {
    const known = items.filter((item): item is ItemWithRow => item.row !== undefined);
    this.items = new Map(known.map((item) => [item.entry.id, item]));
    this.given = new Map(notes.map((note) => [note, givenAmounts(note.text, known, period)]));
  }

  /** The note as it goes into the report: numbers of rows are these rows' figures. */
  text(note: Note): Runs {
    const cell = { tab: note.tab, cell: a1(note) };
    const figures = (this.given.get(note) ?? []).flatMap(
      ({ start, end, id, part, exact }): FigureInNote[] => {
        const item = this.items.get(id);
        if (!item) return [];
        const typed = note.text.slice(start, end);
        const runs = new ItemFigures(item, this.writer).ofNote(part, typed, exact, cell);
        return [{ start, end, runs }];
      },
    );
    const owner = ownKey('note', `${this.of}-${this.notes.indexOf(note) + 1}`);
    return traceNote(note, owner, figures);
  }

  /**
   * The first of `notes` that says something of the item, or else of the total that it is a part of in
   * the same place; null where none does.
   */
  firstOn({ entry: { id, partOf, place } }: Item, notes: readonly Note[]): Note | null {
    const own = notes.find((note) => this.given.get(note)?.some((one) => one.id === id));
    if (own) return own;
    const total = partOf === null || partOf === id ? undefined : this.items.get(partOf);
    const isBeside = total !== undefined && isSamePlace(total.entry.place, place);
    return isBeside && total.entry.partOf !== id ? this.firstOn(total, notes) : null;
  }

  /** The item with what `notes` leave of it; null where that is nothing. */
  rest(item: Item, notes: readonly Note[]): Item | null {
    const { id } = item.entry;
    const parts = notes.flatMap((note) =>
      (this.given.get(note) ?? []).flatMap((one): GivenPart[] => (one.id === id ? [one.part] : [])),
    );
    if (parts.length === 0) return item;
    const left = { ...item, given: new Set(parts) };
    return isLeft(left, this.writer.period) ? left : null;
  }
}
