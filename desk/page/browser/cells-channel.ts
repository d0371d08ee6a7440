// The way from a report that is shown in a window of its own to the cells in the workbook's.

/** Name of the channel between the windows of one desk. */
export const CELLS = 'so-bao-cao-cells';

export interface CellPlace {
  /** The tab's name. */
  readonly tab: string;
  readonly cell: string;
}
