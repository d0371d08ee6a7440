// Shows a cell, as a click on it would.
import type { SelectionJson } from '../../panel-data/panel-json';
import { sheetNamed } from '../write-cell';
import type { Action } from './action';

export const showCell: Action<SelectionJson, SelectionJson> = {
  run: ({ tab, cell }) => {
    const sheet = sheetNamed(tab);
    if (cell === '') sheet.activate();
    else sheet.getRange(cell).activate();
    return { tab, cell };
  },
};
