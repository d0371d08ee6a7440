// A tab given as a grid of values, for tests and for workbooks made by a program.
import { dateSerial } from './typed-text.ts';
import {
  freshTab,
  ROOM_BELOW,
  type CellData,
  type CellValue,
  type TabData,
} from './workbook-data.ts';

/** A cell's content: a text with a leading `=` is a formula in canonical form (`,` between arguments). */
export type GridValue = string | number | boolean | Date | null | { error: string };

export interface Grid {
  name: string;
  rows: readonly (readonly GridValue[])[];
  /** Number formats by A1 address of single cells. */
  formats?: Readonly<Record<string, string>>;
  hidden?: boolean;
}

export function tabOfGrid(grid: Grid): TabData {
  const tab = freshTab(grid.name);
  grid.rows.forEach((values, row) => {
    values.forEach((value, column) => {
      const cell = cellOf(row, column, value);
      if (cell) tab.cells.push(cell);
    });
    tab.columns = Math.max(tab.columns, values.length);
  });
  tab.rows = grid.rows.length + ROOM_BELOW;
  tab.hidden = grid.hidden ?? false;
  for (const [address, format] of Object.entries(grid.formats ?? {})) {
    const parts = /^([A-Z]+)(\d+)$/.exec(address);
    if (!parts) throw new RangeError(`Not a cell: ${address}`);
    const row = Number(parts[2]) - 1;
    let column = 0;
    for (const letter of parts[1] ?? '') column = column * 26 + letter.charCodeAt(0) - 64;
    const cell = tab.cells.find((known) => known.row === row && known.column === column - 1);
    if (cell) cell.format = format;
    else tab.cells.push({ row, column: column - 1, format });
  }
  return tab;
}

function cellOf(row: number, column: number, value: GridValue): CellData | null {
  if (value === null || value === '') return null;
  if (value instanceof Date) {
    const serial = dateSerial(value.getFullYear(), value.getMonth() + 1, value.getDate());
    return { row, column, value: serial ?? 0, format: 'dd/mm/yyyy' };
  }
  if (typeof value === 'string' && value.startsWith('=')) return { row, column, formula: value };
  const content: CellValue = value;
  return { row, column, value: content };
}
