// What the model's cells hold and show, in the desk's terms.
import type { EvaluatedCell, Getters } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { googleError } from './cell-errors.ts';
import { typedOfLiteral } from './literal-text.ts';
import { lookOfModelStyle } from './model-looks.ts';
import type { CellLook, CellValue } from './workbook-data.ts';

/** Reads one model's cells, as of the last change handed to it. Rows and columns count from 0. */
export class ModelCells {
  readonly #getters: Getters;

  constructor(getters: Getters) {
    this.#getters = getters;
  }

  /** What the cell shows; null when it is empty. */
  value(tab: string, row: number, column: number): CellValue | null {
    const cell = this.#getters.getEvaluatedCell({ sheetId: tab, row, col: column });
    if (cell.value === null) return null;
    // The library shows a link's label in its place, and our apostrophe in plain text cells.
    if (cell.link !== undefined || String(cell.value).startsWith("'")) {
      return this.#literal(tab, row, column) ?? cell.value;
    }
    return cell.type === 'error' ? errorOf(cell) : cell.value;
  }

  /** The format in force: the cell's own, else the one that its formula's result brings. */
  format(tab: string, row: number, column: number): string | undefined {
    const position = { sheetId: tab, row, col: column };
    return (
      this.#getters.getCell(position)?.format ?? this.#getters.getEvaluatedCell(position).format
    );
  }

  /** The cell's own formula in canonical form, with its `=`. */
  formula(tab: string, row: number, column: number): string | undefined {
    const cell = this.#getters.getCell({ sheetId: tab, row, col: column });
    return cell?.isFormula ? cell.compiledFormula.toFormulaString(this.#getters) : undefined;
  }

  look(tab: string, row: number, column: number): CellLook {
    return lookOfModelStyle(this.#getters.getCell({ sheetId: tab, row, col: column })?.style);
  }

  /** The smallest counts of rows and columns from A1 that hold all content; 0 and 0 when empty. */
  usedSize(tab: string): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const reach = (row: number, column: number): void => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    for (const cell of this.#getters.getCells(tab)) {
      if (!cell.isFormula && cell.content === '') continue;
      const { row, col } = this.#getters.getCellPosition(cell.id);
      reach(row, col);
      if (!cell.isFormula) continue;
      const spread = this.#getters.getSpreadZone({ sheetId: tab, row, col });
      if (spread) reach(spread.bottom, spread.right);
    }
    return { rows, columns };
  }

  #literal(tab: string, row: number, column: number): string | undefined {
    const cell = this.#getters.getCell({ sheetId: tab, row, col: column });
    return cell === undefined || cell.isFormula ? undefined : typedOfLiteral(cell.content);
  }
}

function errorOf(cell: EvaluatedCell): CellValue {
  const message = cell.message?.toString();
  const error = googleError(String(cell.value));
  return message ? { error, message } : { error };
}
