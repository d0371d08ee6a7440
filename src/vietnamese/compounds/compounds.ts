// Pairs of syllables that stand together in public prose, and how often: what a slip is told by.
import { allMatches } from '../matches';
import { canonical, skeleton } from '../spelling';
import { COMPOUNDS } from './table';

/** A pair with its rank: 1 to 9 by the logarithm of its count; 0 is seen, and no compound. */
export interface Compound {
  readonly pair: string;
  readonly rank: number;
}

/** ASCII signs for the marks and tones of letters, so that the table costs a byte for each. */
const SIGNS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  '`': '\u0300',
  "'": '\u0301',
  '~': '\u0303',
  '?': '\u0309',
  '.': '\u0323',
};

/** `sa?n` → `sản`; `D` is đ. */
function decode(coded: string): string {
  return coded
    .replace(/[\^(+`'~?.]/g, (sign) => SIGNS[sign] ?? sign)
    .replace(/D/g, 'đ')
    .normalize('NFC');
}

const NONE: readonly Compound[] = [];

class CompoundTable {
  private readonly ranks = new Map<string, Map<string, number>>();
  private readonly alike = new Map<string, Map<string, Compound[]>>();
  private readonly firsts = new Set<string>();
  private readonly seconds = new Set<string>();

  constructor(lines: string) {
    for (const line of lines.split('\n')) {
      const [first = '', seconds = ''] = line.split(':');
      const head = canonical(decode(first));
      for (const [, coded = '', digit = ''] of allMatches(/(\D+)(\d)/g, seconds)) {
        this.add(head, canonical(decode(coded)), Number(digit));
      }
    }
  }

  private add(first: string, second: string, rank: number): void {
    const pair = `${first} ${second}`;
    const behind = this.ranks.get(first);
    if (behind) behind.set(second, rank);
    else this.ranks.set(first, new Map([[second, rank]]));
    if (rank === 0) return;
    this.firsts.add(first);
    this.seconds.add(second);
    const alike = this.alike.get(skeleton(first)) ?? new Map<string, Compound[]>();
    this.alike.set(skeleton(first), alike);
    const key = skeleton(second);
    alike.set(key, [...(alike.get(key) ?? []), { pair, rank }]);
  }

  /** Rank of a pair of canonical syllables; null where it was not seen, or too rarely. */
  rank(first: string, second: string): number | null {
    return this.ranks.get(first)?.get(second) ?? null;
  }

  /** Whether any compound begins with a syllable. */
  begins(syllable: string): boolean {
    return this.firsts.has(syllable);
  }

  /** Whether any compound ends in a syllable. */
  ends(syllable: string): boolean {
    return this.seconds.has(syllable);
  }

  /** The compounds that sound and look like a pair. */
  like(first: string, second: string): readonly Compound[] {
    return this.alike.get(skeleton(first))?.get(skeleton(second)) ?? NONE;
  }
}

let table: CompoundTable | null = null;

/** The table, taken apart on first use. */
export function compounds(): CompoundTable {
  table ??= new CompoundTable(COMPOUNDS);
  return table;
}
