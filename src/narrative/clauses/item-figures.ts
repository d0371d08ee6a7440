// The figures of one indicator: its amounts and what is computed from them, each with its cells.
import type Big from 'big.js';
import { writeValue } from '../../plan/write-value';
import { writeNumber } from '../../vietnamese/write-number';
import type { GivenPart } from '../../notes/given-parts';
import {
  cellOf,
  AMOUNTS,
  type Amount,
  type IndicatorRow,
  type Reading,
} from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import { isPadded } from '../../workbook/units';
import { indicatorKey, type FigurePart } from '../../figures/keys';
import { MISSING_TEXT, type FigureValue, type SourceCell } from '../../figures/figure';
import type { Item } from '../content/item';
import { printed, type Runs } from '../../figures/runs';
import { AT_LEAST, NET } from '../phrases/words';
import type { Writer } from '../writer';

/** How a computed number is printed. */
interface Computing {
  /** The word that makes a bound of it, when what it is computed from is a lower bound. */
  readonly bound?: string;
  /** It counts what the indicator counts, so it has its leading zero. */
  readonly counted?: boolean;
  /** The number as a template rounded it, printed in its place. */
  readonly hedged?: string | undefined;
  /** Which of two numbers of one value it is; the value itself unless given. */
  readonly part?: FigurePart;
}

/** Prints the amounts and computed numbers of one row as figures. */
export class ItemFigures {
  constructor(
    readonly item: Item,
    private readonly writer: Pick<Writer, 'wording'>,
  ) {}

  reading(amount: Amount): Reading | undefined {
    return this.item.row?.values[amount];
  }

  /**
   * A typed amount as printed, with its leading zero or "trên"; `[…]` when it is missing. `hedged` is
   * printed in its place.
   */
  amount(amount: Amount, hedged?: string): Runs {
    const reading = this.reading(amount);
    if (reading?.value == null) return this.missing(amount);
    if (hedged !== undefined) {
      return this.print(amount, hedged, amount, [amount], { part: `${amount}Rounded` });
    }
    return this.print(amount, this.written(reading.value, reading.atLeast), amount, [amount]);
  }

  /** A number that is not there, or cannot be computed without one that is not there: `[…]`. */
  missing(value: FigureValue, source: Amount = isAmount(value) ? value : 'toDate'): Runs {
    return this.print(value, MISSING_TEXT, source, [], { missing: true });
  }

  /** The number; of a net change with the word that says whether it rose or fell. */
  private written(value: number, atLeast = false): string {
    const { measure } = this.item.entry;
    const isNet = measure === 'net' && value !== 0;
    const plain = writeValue(isNet ? Math.abs(value) : value, this.padded);
    const number = atLeast ? `${AT_LEAST} ${plain}` : plain;
    return isNet ? `${NET[value > 0 ? 'up' : 'down']} ${number}` : number;
  }

  /** Whether the indicator's whole numbers below ten have a leading zero in this report. */
  private get padded(): boolean {
    const { phrase, unit } = this.item.entry;
    return this.writer.wording.leadingZeros && isPadded(phrase, unit);
  }

  /**
   * A computed number: its source is the to-date (or stated) cell. What is computed from a lower
   * bound is a bound too.
   */
  computed(
    value: FigureValue,
    number: Big,
    from: readonly Amount[],
    { bound = AT_LEAST, counted = false, hedged, part = value }: Computing = {},
  ): Runs {
    const source = from[0] ?? 'toDate';
    if (hedged !== undefined) {
      return this.print(value, hedged, source, from, { part: `${value}Rounded` });
    }
    const text = writeNumber(number, counted && this.padded);
    return this.print(
      value,
      this.reading(source)?.atLeast ? `${bound} ${text}` : text,
      source,
      from,
      { part },
    );
  }

  /** A number computed over several rows: it names all their cells, and `key` says which it is. */
  computedOver(
    value: FigureValue,
    text: string,
    items: readonly (readonly [Item, readonly Amount[]])[],
    key = indicatorKey(this.item.entry.id, value),
  ): Runs {
    const from = items.flatMap(([{ row }, amounts]) =>
      amounts.map((amount) => sourceCell(row, amount)),
    );
    return printed({
      key,
      indicator: this.item.entry.id,
      value,
      text,
      source: this.cell('toDate'),
      from,
      missing: false,
    });
  }

  /**
   * A number of a note that is a number of the row: the typed amount as the row prints it where it is
   * `exact`, the note's own `typed` otherwise. The note's cell stands behind the row's.
   */
  ofNote(part: GivenPart, typed: string, exact: boolean, note: SourceCell): Runs {
    const { row } = this.item;
    const amount = isAmount(part) ? part : null;
    const value = amount === null ? null : row?.values[amount]?.value;
    // A net change has its verb in the figure, and in the officer's words.
    const isOwn = exact && value != null && this.item.entry.measure !== 'net';
    // A zero is said in words, whichever they are.
    const isZero = value === 0 && !/\d/.test(typed);
    const from: readonly Amount[] = amount ? [amount] : COMPUTED_FROM[part as ComputedPart];
    return printed({
      key: indicatorKey(
        this.item.entry.id,
        isOwn || isZero || part === 'toPlan' ? part : `${part}Rounded`,
      ),
      indicator: this.item.entry.id,
      value: valueOfPart(part),
      text: isOwn ? this.written(value) : typed,
      source: this.cell(amount ?? 'toDate'),
      from: [...from.map((one) => this.cell(one)), note],
      missing: false,
    });
  }

  /** Words that stand for a zero. */
  words(amount: Amount, words: string): Runs {
    return this.print(amount, words, amount, [amount]);
  }

  /** Words that stand for a computed zero, such as "tương đương". */
  computedWords(value: FigureValue, words: string, from: readonly Amount[]): Runs {
    return this.print(value, words, from[0] ?? 'toDate', from);
  }

  private print(
    value: FigureValue,
    text: string,
    source: Amount,
    from: readonly Amount[],
    { part = value, missing = false }: { part?: FigurePart; missing?: boolean } = {},
  ): Runs {
    return printed({
      key: indicatorKey(this.item.entry.id, part),
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

type ComputedPart = Exclude<GivenPart, Amount>;

/** What the numbers that a note works out are worked out from. */
const COMPUTED_FROM: Readonly<Record<ComputedPart, readonly Amount[]>> = {
  percent: ['toDate', 'plan'],
  excess: ['toDate', 'plan'],
  share: ['toDate', 'total'],
  change: ['toDate', 'samePeriod'],
  toPlan: ['toDate', 'plan'],
};

const valueOfPart = (part: GivenPart): FigureValue => (part === 'toPlan' ? 'change' : part);

function isAmount(value: FigureValue | 'toPlan'): value is FigureValue & Amount {
  return (AMOUNTS as readonly string[]).includes(value);
}

function sourceCell(row: IndicatorRow | undefined, amount: Amount): SourceCell {
  return row ? { tab: row.tab, cell: a1(cellOf(row, amount)) } : { tab: '', cell: '' };
}
