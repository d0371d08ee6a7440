// Formulas of a file that the engine can't read, and what stands in their cells instead.
import type { Getters } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { TabData } from './workbook-data.ts';

// The engine does not find a tab whose name holds an apostrophe, doubled in a reference to it.
const QUOTED_APOSTROPHE = /'(?:[^']*'')+[^']*'!/;

/**
 * Formulas that the engine can't read or whose functions it lacks (QUERY, add-on functions in a Google
 * export, references to other files) give way to the result that the file holds, if it holds one: the
 * last thing that Google or Excel computed is closer to the truth than an error.
 *
 * @param getters of the model that was built from `tabs`
 * @returns `tabs` itself when every formula can be read
 */
export function withoutUnreadableFormulas(
  getters: Getters,
  tabs: readonly TabData[],
): readonly TabData[] {
  const ids = getters.getSheetIds();
  const readable = tabs.map((tab, index) => {
    const sheetId = ids[index] ?? '';
    const cells = tab.cells.map((cell) => {
      if (cell.formula === undefined || cell.value === undefined) return cell;
      const compiled = getters.getCell({ sheetId, row: cell.row, col: cell.column });
      if (!compiled?.isFormula) return cell;
      const readable =
        !compiled.compiledFormula.isBadExpression && !QUOTED_APOSTROPHE.test(cell.formula);
      if (readable) return cell;
      const { formula: _unreadable, spread: _spread, ...literal } = cell;
      return literal;
    });
    return cells.every((cell, position) => cell === tab.cells[position]) ? tab : { ...tab, cells };
  });
  return readable.every((tab, index) => tab === tabs[index]) ? tabs : readable;
}
