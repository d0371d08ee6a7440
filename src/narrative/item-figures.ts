// The figures of one indicator: its amounts and what is computed from them, each with its cells.
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import { writeNumber } from '../vietnamese/write-number';
import type { Amount, CatalogueEntry, IndicatorRow, PhraseKind, Reading } from '../workbook/facts';
import { a1 } from '../workbook/grid';
import { isPadded } from '../workbook/units';
import { MISSING_TEXT, type FigureValue, type SourceCell } from './figures';
import type { FigureLedger } from './marked-text';
import type { Item } from './standing';

/** Decimals of a printed percent: two for money and typed percents, else one (conventions §2). */
export function percentPlaces({ phrase }: Pick<CatalogueEntry, 'phrase'>): number {
  return TWO_PLACES.has(phrase) ? 2 : 1;
}

const TWO_PLACES: ReadonlySet<PhraseKind> = new Set(['tiền', 'giải ngân', 'phần trăm kế hoạch']);

/** Marks the amounts and computed numbers of one row as figures, each made once on demand. */
export class ItemFigures {
  constructor(
    readonly item: Item,
    private readonly ledger: FigureLedger,
  ) {}

  reading(amount: Amount): Reading | undefined {
    return this.item.row?.values[amount];
  }

  /**
   * A typed amount as printed, with its leading zero or "trên"; `[…]` when it is missing. `hedged` is
   * printed in its place.
   */
  amount(amount: Amount, hedged?: string): string {
    const reading = this.reading(amount);
    const { entry } = this.item;
    if (reading?.value == null) return this.mark(amount, MISSING_TEXT, amount, [], true);
    if (hedged !== undefined) return this.mark(amount, hedged, amount, [amount]);
    const number = writeNumber(decimal(reading.value), isPadded(entry.phrase, entry.unit));
    return this.mark(amount, reading.atLeast ? `trên ${number}` : number, amount, [amount]);
  }

  /**
   * A computed number: its source is the to-date (or stated) cell. What is computed from a lower
   * bound is a bound too; `bound` says of which sense.
   */
  computed(
    value: FigureValue,
    number: Big,
    from: readonly Amount[],
    bound = 'trên',
    hedged?: string,
  ): string {
    const source = from[0] ?? 'toDate';
    if (hedged !== undefined) return this.mark(value, hedged, source, from);
    const text = writeNumber(number);
    return this.mark(
      value,
      this.reading(source)?.atLeast ? `${bound} ${text}` : text,
      source,
      from,
    );
  }

  /** A number computed over several rows: it names all their cells. */
  computedOver(
    value: FigureValue,
    text: string,
    items: readonly (readonly [Item, readonly Amount[]])[],
  ): string {
    const from = items.flatMap(([{ row }, amounts]) =>
      amounts.map((amount) => sourceCell(row, amount)),
    );
    return this.ledger.mark({
      key: `${this.item.entry.id}.${value}`,
      indicator: this.item.entry.id,
      value,
      text,
      source: this.cell('toDate'),
      from,
      missing: false,
    });
  }

  /** Words that stand for a zero. */
  words(amount: Amount, words: string): string {
    return this.mark(amount, words, amount, [amount]);
  }

  private mark(
    value: FigureValue,
    text: string,
    source: Amount,
    from: readonly Amount[],
    missing = false,
  ): string {
    return this.ledger.mark({
      key: `${this.item.entry.id}.${value}`,
      indicator: this.item.entry.id,
      value,
      text,
      source: this.cell(source),
      from: from.map((amount) => this.cell(amount)),
      missing,
    });
  }

  private cell(amount: Amount): SourceCell {
    return sourceCell(this.item.row, amount);
  }
}

function sourceCell(row: IndicatorRow | undefined, amount: Amount): SourceCell {
  const at = row?.values[amount] ?? row?.idCell;
  return { tab: row?.tab ?? '', cell: at ? a1(at) : '' };
}
