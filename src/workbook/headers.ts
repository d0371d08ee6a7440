// Finds tables in a tab by their header words, wherever rows and columns were moved to.
import { fold, remembering } from '../vietnamese/text';
import type { CellValue, Tab } from './grid';
import type { ColumnWords, TableKind } from './columns';

/** Where a table stands: its header row, and the column of each header that was found. */
export interface Table<C extends ColumnWords> {
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<keyof C & string, number>>>;
  /** Headers by which the kind is known and that are not there. */
  readonly missing: readonly (keyof C & string)[];
}

/** Folded header word → our column name, with all aliases. */
function headerWords(columns: ColumnWords): Map<string, string> {
  const words = new Map<string, string>();
  for (const [column, aliases] of Object.entries(columns)) {
    for (const alias of aliases) words.set(fold(alias), column);
  }
  return words;
}

/**
 * The first row from `fromRow` on that carries all words by which `kind` is known, or null.
 * The leftmost column wins where a header stands twice.
 */
export function findTable<C extends ColumnWords>(
  tab: Tab,
  kind: TableKind<C>,
  fromRow = 0,
): Table<C> | null {
  return search(tab, kind, fromRow, kind.knownBy.length);
}

/**
 * As `findTable`, but content with all known words but one: the table that was meant when a header
 * was lost. Needs at least two words, since one alone ("Mã") stands in many tabs.
 */
export function findBrokenTable<C extends ColumnWords>(
  tab: Tab,
  kind: TableKind<C>,
): Table<C> | null {
  return kind.knownBy.length < 3 ? null : search(tab, kind, 0, kind.knownBy.length - 1);
}

function search<C extends ColumnWords>(
  tab: Tab,
  kind: TableKind<C>,
  fromRow: number,
  needed: number,
): Table<C> | null {
  let words: Map<string, string> | null = null;
  const initials = initialsOf(kind);
  for (let row = fromRow; row < tab.rows.length; row++) {
    const cells = tab.rows[row] ?? [];
    if (!mayBeHeader(cells, initials, needed)) continue;
    words ??= headerWords(kind.columns);
    const upper = readHeaderRow(cells, words);
    // Headers of two rows: the lower row names the columns under the upper row's groups.
    const lower = readHeaderRow(tab.rows[row + 1] ?? [], words);
    const isDouble = Object.keys(lower).length >= 2;
    const columns = isDouble ? { ...upper, ...lower } : upper;
    const missing = kind.knownBy.filter((column) => columns[column] === undefined);
    if (kind.knownBy.length - missing.length >= needed) {
      return {
        headerRow: isDouble ? row + 1 : row,
        columns: columns as Table<C>['columns'],
        missing,
      };
    }
  }
  return null;
}

/** The first letters of the words by which a kind is known. */
function initialsOf<C extends ColumnWords>(kind: TableKind<C>): ReadonlySet<string> {
  const words = kind.knownBy.flatMap((column) => kind.columns[column] ?? []);
  return new Set(words.map((word) => initial(word)));
}

const initial = remembering((text: string) => fold(text.charAt(0)));

/**
 * Whether enough cells begin like header words to be worth comparing: long tabs have many rows, and
 * folding all their texts would take most of the time of reading them.
 */
function mayBeHeader(
  cells: readonly CellValue[],
  initials: ReadonlySet<string>,
  needed: number,
): boolean {
  let likely = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell === '' || cell.length > LONGEST_HEADER) continue;
    const letter = initial(cell.charAt(0));
    // A space or an invisible character before the word folds to nothing.
    if (letter === '' || initials.has(letter)) likely++;
  }
  return likely >= needed;
}

/** No header word is longer, so longer texts (prose) are not folded: tabs may have many rows. */
const LONGEST_HEADER = 60;

/** "Kế hoạch năm 2026", "Thực hiện tháng 5": the period behind a header word. */
const PERIOD_BEHIND = /[\s(]+(?:nam )?\d{1,2}(?:\/\d{4})?\)?$|[\s(]+(?:nam )?\d{4}\)?$/;

/** A header as it is compared: folded, without the period behind it. */
export const headerWord = remembering((typed) => fold(typed).replace(PERIOD_BEHIND, ''));

/** A label as it is compared: folded, without the colon behind it. */
const labelWord = remembering((typed) => fold(typed).replace(/\s*:$/, ''));

function readHeaderRow(
  row: readonly CellValue[],
  words: ReadonlyMap<string, string>,
): Record<string, number> {
  const columns: Record<string, number> = {};
  row.forEach((cell, index) => {
    if (typeof cell !== 'string' || cell.length > LONGEST_HEADER) return;
    const column = words.get(headerWord(cell));
    if (column !== undefined && columns[column] === undefined) columns[column] = index;
  });
  return columns;
}

/** Where a label stands and the first filled cell to its right. */
export interface LabelledCell {
  readonly row: number;
  readonly labelColumn: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * The cell labelled `label` in rows `0` to `beforeRow - 1`; its value is the next filled cell to
 * the right (its neighbour, when all are empty). A colon after the label is passed over.
 */
export function findLabel(
  tab: Tab,
  labels: readonly string[],
  beforeRow: number,
): LabelledCell | null {
  const wanted = labels.map(fold);
  for (let row = 0; row < Math.min(beforeRow, tab.rows.length); row++) {
    const cells = tab.rows[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== 'string' || cell.length > LONGEST_HEADER) continue;
      if (!wanted.includes(labelWord(cell))) continue;
      for (let right = column + 1; right < cells.length; right++) {
        const value = cells[right];
        if (value !== null && value !== undefined && value !== '') {
          return { row, labelColumn: column, column: right, value };
        }
      }
      return { row, labelColumn: column, column: column + 1, value: null };
    }
  }
  return null;
}
