// Reads single cells of a table: texts, and numbers with everything that can be wrong with them.
import { readNumber } from '../vietnamese/read-number';
import { tidy } from '../vietnamese/text';
import { cellAt, cellText, isCellError, type CellValue, type Tab } from './grid';
import type { CellProblem, Reading } from './facts';

/** The tidied text of a cell; '' when it is empty or the column is not there. */
export function readText(tab: Tab, row: number, column: number | undefined): string {
  return column === undefined ? '' : tidy(cellText(cellAt(tab, row, column)));
}

/** Reads a number cell. A real number is what it is; a text is read the Vietnamese way. */
export function readNumberCell(tab: Tab, row: number, column: number): Reading {
  const raw = cellAt(tab, row, column);
  const at = { row, column, raw };
  if (typeof raw === 'number') {
    const percent = (tab.formats?.[row]?.[column] ?? '').includes('%');
    // 50% is kept by spreadsheets as 0.5 with a percent format.
    const value = percent ? Number((raw * 100).toPrecision(15)) : raw;
    return { ...at, value, atLeast: false, percent, problem: null, repair: null };
  }
  if (raw === null) return { ...at, ...NOTHING, problem: null };
  if (typeof raw === 'string') {
    if (isCellError(raw)) return { ...at, ...NOTHING, problem: 'cell-error' };
    if (tidy(raw) === '') return { ...at, ...NOTHING, problem: null };
    return { ...at, ...readNumber(raw) };
  }
  return { ...at, ...NOTHING, problem: problemOf(raw) };
}

const NOTHING = { value: null, atLeast: false, percent: false, repair: null } as const;

function problemOf(raw: CellValue): CellProblem {
  return typeof raw === 'boolean' ? 'boolean' : 'date';
}
