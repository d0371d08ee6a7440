// The model's tabs as plain data: for a file, or for another model.
import type { EngineZone, Getters } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { cellAddress, zoneAddress } from './cell-addresses.ts';
import type { ModelCells } from './model-cells.ts';
import { highlightsOf } from './model-highlights.ts';
import type { ModelLists } from './model-lists.ts';
import { lookOfModelStyle } from './model-looks.ts';
import type { ModelTab } from './model-tabs.ts';
import type { CellData, TabData } from './workbook-data.ts';

/** The parts of one model to which everything that waited was handed over. */
export interface ModelParts {
  readonly getters: Getters;
  readonly cells: ModelCells;
  readonly lists: ModelLists;
}

// The library's width of a column nobody resized.
const DEFAULT_COLUMN_WIDTH = 96;

/** One tab with all that is in it. */
export function tabDataOf(model: ModelParts, tab: ModelTab): TabData {
  const { getters, lists } = model;
  const columnWidths = new Map<number, number>();
  for (let column = 0; column < tab.columns; column++) {
    const width = getters.getColSize(tab.id, column);
    if (width !== DEFAULT_COLUMN_WIDTH) columnWidths.set(column, width);
  }
  const panes = getters.getPaneDivisions(tab.id);
  return {
    name: tab.name,
    hidden: tab.hidden,
    rows: tab.rows,
    columns: tab.columns,
    cells: cellsOf(model, tab.id),
    columnWidths,
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    merges: getters.getMerges(tab.id).map(zoneAddress),
    lists: lists.inTab(getters, tab.id),
    highlights: highlightsOf(getters, tab.id),
  };
}

/** By rows, each from left to right. */
function cellsOf({ getters, cells: shown }: ModelParts, tab: string): CellData[] {
  const cells = new Map<string, CellData>();
  const at = (row: number, column: number): CellData => {
    const key = cellAddress(row, column);
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = { row, column }));
    return cell;
  };
  for (const { row, col } of getters.getEvaluatedCellsPositions(tab)) {
    const value = shown.value(tab, row, col);
    if (value !== null) at(row, col).value = value;
  }
  for (const source of getters.getCells(tab)) {
    const { row, col } = getters.getCellPosition(source.id);
    const cell = at(row, col);
    if (source.isFormula) {
      cell.formula = source.compiledFormula.toFormulaString(getters);
      const spread = getters.getSpreadZone({ sheetId: tab, row, col });
      if (spread && !isSingleCell(spread)) cell.spread = zoneAddress(spread);
    }
    const format = source.format ?? shown.format(tab, row, col);
    if (format !== undefined) cell.format = format;
    const look = lookOfModelStyle(source.style);
    if (Object.keys(look).length > 0) cell.look = look;
  }
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function isSingleCell(zone: EngineZone): boolean {
  return zone.top === zone.bottom && zone.left === zone.right;
}
