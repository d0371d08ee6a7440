// Where the person stands in the spreadsheet: asked for often, so it reads no cells.
import type { SelectionJson } from '../../panel-data/panel-json';
import type { Action } from './action';

export const readSelection: Action<null, SelectionJson> = { run: selectionNow };

export function selectionNow(): SelectionJson {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Null where a picture or a chart is selected.
  const cell = spreadsheet.getCurrentCell();
  return { tab: spreadsheet.getActiveSheet().getName(), cell: cell?.getA1Notation() ?? '' };
}
