// Cells over which a formula's result spread: they show results and hold no content of their own.
import { parseZone } from './cell-addresses.ts';
import type { CellData } from './workbook-data.ts';

/** Keys `row,column` (from 0) of all cells that show another cell's result. */
export function spreadNeighbours(cells: readonly CellData[]): Set<string> {
  const neighbours = new Set<string>();
  for (const cell of cells) {
    const zone =
      cell.formula === undefined || cell.spread === undefined ? null : parseZone(cell.spread);
    if (!zone) continue;
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let column = zone.left; column <= zone.right; column++) {
        if (row !== cell.row || column !== cell.column) neighbours.add(`${row},${column}`);
      }
    }
  }
  return neighbours;
}
