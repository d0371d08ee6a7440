// The guards of a tab, as data: what a cell takes, where Sheets warns, what stands out.
import type { Block, DropDown } from '../tab-plan';

/**
 * Cells that stand out while `when` holds: a formula (without its `=`) about the block's first cell, which moves along with
 * the others. It has no argument separator and no decimal, which differ by locale.
 */
export interface Highlight extends Block {
  readonly when: string;
  /** Background, `#rrggbb`. */
  readonly color: string;
}

/** Cells whose change Sheets asks about. */
export interface Warned extends Block {
  /** For people: what the cells are. */
  readonly what: string;
  /** Only if a formula stands in them: in a column where people type, they would be asked each time. */
  readonly ifFormulas?: true;
}

/** What guards one tab. */
export interface TabGuards {
  readonly tab: string;
  /** Number cells: whatever is typed there passes but a date. */
  readonly numbers: readonly Block[];
  readonly lists: readonly DropDown[];
  readonly warned: readonly Warned[];
  readonly highlights: readonly Highlight[];
  /** What of ours may stand out from before, wherever: it goes where it is wanted no more. */
  readonly formerly: readonly Pick<Highlight, 'when' | 'color'>[];
}

/** The header row as cells to be asked about. */
export function headerCells(row: number, columns: number): Warned {
  return { what: 'hàng tiêu đề', row, column: 0, rows: 1, columns: Math.max(1, columns) };
}
