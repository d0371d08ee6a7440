// Where the person stands in the spreadsheet, and whether anything was edited: asked for often, so it reads no cells.
import type { SeenJson, SelectionJson } from '../../panel-data/panel-json';
import { editStamp } from '../edit-stamp';
import type { Action } from './action';

export const readSelection: Action<null, SeenJson> = {
  run: () => ({ ...selectionNow(), edited: editStamp() }),
};

export function selectionNow(): SelectionJson {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Null where a picture or a chart is selected.
  const cell = spreadsheet.getCurrentCell();
  return { tab: spreadsheet.getActiveSheet().getName(), cell: cell?.getA1Notation() ?? '' };
}
