// The rows that a note may speak of, and the words by which it may name them.
import { fold, remembering } from '../vietnamese/text';
import type { CatalogueEntry, IndicatorRow } from '../workbook/facts';
import type { FactsIndex } from '../workbook/facts-index';

/** A row that a note may speak of. */
export interface Candidate {
  readonly entry: CatalogueEntry;
  readonly row: IndicatorRow;
}

/** The rows of each section that `notes` stand in, in the catalogue's order. */
export function candidatesBySection(
  { entries, rows }: FactsIndex,
  notes: readonly { readonly section: string }[],
): Map<string, Candidate[]> {
  const bySection = new Map<string, Candidate[]>();
  for (const { section } of notes) bySection.set(section, []);
  if (bySection.size === 0) return bySection;
  for (const entry of entries.values()) {
    const row = rows.get(entry.id);
    if (row) bySection.get(entry.section)?.push(new NamedRow(entry, row));
  }
  return bySection;
}

/** Syllables of names that tell no row from another. */
const EMPTY = new Set(
  (
    'so tong dien tich san cac cua duoc va trong tren dia ban xa phuong toan la cho tai ve theo o co muc luong gia tri duoc ' +
    'thuc hien nam thang ky nay moi da bi do voi nguoi den tu hien'
  ).split(' '),
);

export const tokens = remembering((text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '' && !EMPTY.has(word)),
);

/** A row with what is needed to compare it with claims. */
export interface Named extends Candidate {
  /** The words of its names. */
  readonly words: ReadonlySet<string>;
  /** The words of each of its names: in the catalogue, in sentences. */
  readonly names: readonly ReadonlySet<string>[];
  /** The abbreviations among them, folded: "gqvl". */
  readonly initials: readonly string[];
}

/** A row with the words of its names, which are taken apart only where a note of its section has claims. */
class NamedRow implements Named {
  private taken: Omit<Named, keyof Candidate> | null = null;

  constructor(
    readonly entry: CatalogueEntry,
    readonly row: IndicatorRow,
  ) {}

  get words(): ReadonlySet<string> {
    return this.parts.words;
  }

  get names(): readonly ReadonlySet<string>[] {
    return this.parts.names;
  }

  get initials(): readonly string[] {
    return this.parts.initials;
  }

  private get parts(): Omit<Named, keyof Candidate> {
    this.taken ??= partsOf(this.entry, this.row);
    return this.taken;
  }
}

/** A row with the words of its names; once for each of `candidatesBySection`. */
export function named(one: Candidate): Named {
  return one instanceof NamedRow ? one : new NamedRow(one.entry, one.row);
}

function partsOf(entry: CatalogueEntry, row: IndicatorRow): Omit<Named, keyof Candidate> {
  const inSentence = /[…{]/.test(entry.inSentence) ? row.name : entry.inSentence;
  const names = [entry.name, inSentence].map((name) => new Set(tokens(name)));
  const initials = (entry.name.match(ABBREVIATION) ?? []).map(fold);
  return { words: new Set(names.flatMap((name) => [...name])), names, initials };
}

const ABBREVIATION = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** The abbreviations of names that `text` writes out: "giải quyết việc làm" for "GQVL". */
export function initialsIn(text: string, rows: readonly Named[]): string[] {
  const letters = fold(text)
    .split(/[^\p{L}]+/u)
    .map((word) => word.charAt(0))
    .join('');
  return rows.flatMap(({ initials }) => initials.filter((one) => letters.includes(one)));
}

/** How much of one of the row's names was said. */
export function nameShare(
  { names }: Named,
  said: ReadonlySet<string>,
  rows: readonly Named[],
): number {
  return Math.max(...names.map((name) => (name.size === 0 ? 0 : shareOf(name, said, rows))));
}

/** How much of a name was said: words that other names have too count less. */
function shareOf(
  name: ReadonlySet<string>,
  said: ReadonlySet<string>,
  rows: readonly Named[],
): number {
  let all = 0;
  let hit = 0;
  for (const word of name) {
    const others = rows.filter(({ words }) => words.has(word)).length;
    const weight = 1 / Math.max(1, others);
    all += weight;
    if (said.has(word)) hit += weight;
  }
  return all === 0 ? 0 : hit / all;
}

/** Words of time and about, which stand before a number whatever it counts. */
export const BEFORE_NUMBERS = new Set('luy ke cong don gan tren hon khoang'.split(' '));

/** Words of doing, which a name need not have. */
export const VERBS = new Set(
  (
    'dat con co duoc vuot tang giam chiem bang hoan thanh tiep nhan giai quyet ngan gieo cay trong thu hoach cap phat to ' +
    'chuc trien khai van dong huy khoi kham chua benh tham gia ket nap cu mo sau ra soat sinh hoat lam moi cong dong'
  ).split(' '),
);
