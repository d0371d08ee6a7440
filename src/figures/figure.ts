// The figures of a report: every number that comes from a cell, as printed, with its source.

/** What a figure states. */
export type FigureValue =
  | 'plan'
  | 'month'
  | 'toDate'
  | 'total'
  | 'samePeriod'
  | 'percent'
  | 'excess'
  | 'remaining'
  | 'change'
  | 'share'
  | 'count'
  | 'note';

/** A cell by its tab. */
export interface SourceCell {
  readonly tab: string;
  readonly cell: string;
}

/** One printed figure and where it comes from. */
export interface Figure {
  /**
   * What it is, wherever it is printed and its cell was moved to: `lua_gieo_cay.toDate`,
   * `note:II.1.1.a-2.3` (the third number of the section's second note), `done:II.1.count` (of the
   * scorecard). The handle of its link.
   */
  readonly key: string;
  /** null for a number inside a note. */
  readonly indicator: string | null;
  readonly value: FigureValue;
  /** Exactly as printed, with sign or "trên", without unit. */
  readonly text: string;
  /** A computed number names its to-date cell. */
  readonly source: SourceCell;
  /** All cells it is computed from. */
  readonly from: readonly SourceCell[];
  /** The number is not there: printed as `[…]` in a draft, and no figure of the report. */
  readonly missing: boolean;
}

/** What stands in a draft for a number that is missing. */
export const MISSING_TEXT = '[…]';
