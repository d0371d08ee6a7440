// What was asked of the workbook since the last look at its cells: many small changes cost the model one.
import type { Model } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import {
  dispatchMany,
  quietly,
  type EngineLibrary,
  type ModelCommand,
} from './formula-engine-loader.ts';
import { literalText } from './literal-text.ts';
import { modelStyleOf } from './model-looks.ts';
import { engineFormat } from './number-formats.ts';
import type { CellLook, CellValue } from './workbook-data.ts';

/** What a cell is to become; what is left out stays. Rows and columns count from 0. */
export interface CellEdit {
  row: number;
  column: number;
  /** Null empties the cell. A formula is in canonical form, with its `=`. */
  content?: { value: CellValue } | { formula: string } | null;
  /** Null is the automatic format. */
  format?: string | null;
  look?: CellLook;
}

/** The queue before one model. */
export class WaitingChanges {
  readonly #library: EngineLibrary;
  readonly #model: Model;
  #commands: ModelCommand[] = [];
  /** Tab → `row,column` → all edits of that cell as one. */
  #cells = new Map<string, Map<string, CellEdit>>();

  constructor(library: EngineLibrary, model: Model) {
    this.#library = library;
    this.#model = model;
  }

  /** Queues a command. It reaches the model before all edits of cells that wait. */
  add(change: ModelCommand): void {
    // New tabs and widths don't touch cells; what moves or takes them must keep its place among edits.
    const movesCells = MOVING.has(change.command);
    if (movesCells) this.handOver();
    this.#commands.push(change);
    if (movesCells) this.handOver();
  }

  /** Queues edits of cells; a later edit of a cell adds to the one that waits. */
  edit(tab: string, edits: readonly CellEdit[]): void {
    let cells = this.#cells.get(tab);
    if (!cells) this.#cells.set(tab, (cells = new Map<string, CellEdit>()));
    for (const edit of edits) {
      const key = cellKey(edit.row, edit.column);
      const before = cells.get(key);
      const merged = before ? { ...before, ...edit } : { ...edit };
      if (before?.look && edit.look) merged.look = { ...before.look, ...edit.look };
      cells.set(key, merged);
    }
  }

  /** The format that waits for a cell, null for the automatic one; undefined when none waits. */
  formatOf(tab: string, row: number, column: number): string | null | undefined {
    return this.#cells.get(tab)?.get(cellKey(row, column))?.format;
  }

  /**
   * Hands everything that waits to the model, as one change.
   *
   * @throws Error naming what the model refused
   */
  handOver(): void {
    if (this.#commands.length === 0 && this.#cells.size === 0) return;
    const cells = [...this.#cells].flatMap(([tab, edits]) =>
      [...edits.values()].map((edit) => this.#updateCell(tab, edit)),
    );
    const changes = [...this.#commands, ...cells];
    this.#commands = [];
    this.#cells = new Map();
    const refused = quietly(() => dispatchMany(this.#model, changes));
    if (refused.length > 0) throw new Error(`The workbook refused ${refused.join('; ')}`);
  }

  #updateCell(tab: string, edit: CellEdit): ModelCommand {
    const position = { sheetId: tab, row: edit.row, col: edit.column };
    const payload: Record<string, unknown> = { ...position };
    const known = this.#model.getters.getCell(position);
    const format =
      edit.format === undefined
        ? known?.format
        : engineFormat(this.#library, edit.format ?? undefined);
    if (edit.content !== undefined) payload['content'] = this.#contentText(edit.content, format);
    if (edit.format !== undefined) payload['format'] = format ?? '';
    if (edit.look !== undefined) payload['style'] = { ...known?.style, ...modelStyleOf(edit.look) };
    return { command: 'UPDATE_CELL', payload };
  }

  #contentText(content: NonNullable<CellEdit['content']> | null, format?: string): string {
    if (content === null) return '';
    return 'formula' in content
      ? content.formula
      : literalText(this.#library, content.value, format);
  }
}

/** Commands by which cells change their places. */
const MOVING: ReadonlySet<string> = new Set([
  'ADD_COLUMNS_ROWS',
  'REMOVE_COLUMNS_ROWS',
  'MOVE_RANGES',
  'DELETE_SHEET',
]);

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}
