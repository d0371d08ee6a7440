// Plans of new tabs: what a host writes to build them, as data.

/** A block of cells, from 0. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A drop-down list; where it is not closed, other texts may be typed too. */
export interface DropDown extends Block {
  readonly values: readonly string[];
  readonly help: string;
  readonly closed: boolean;
}

/** One new tab. */
export interface TabPlan {
  readonly name: string;
  /** All cells, row by row, every row of one length; a text that starts with `=` is a formula. */
  readonly cells: readonly (readonly (string | number)[])[];
  /** Column widths in pixels. */
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Rows in bold on a shade. */
  readonly headerRows: readonly number[];
  /** Cells that people fill in, on a light shade. */
  readonly inputs: readonly Block[];
  /** Cells in bold without a shade: titles and labels. */
  readonly boldBlocks: readonly Block[];
  /** Number formats; `@` keeps what is typed as text. Set before the cells are filled. */
  readonly formats: readonly (Block & { readonly format: string })[];
  /** Columns whose long texts wrap. */
  readonly wrapped: readonly Block[];
}

/** Rows of one length, filled up with ''. */
export function squared(rows: readonly (readonly (string | number)[])[]): (string | number)[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}
