// Puts back what a cell held, if it still holds what was written.
import type { WrittenJson } from '../../panel-data/panel-json';
import { rowOnTab } from '../../workbook/facts-index';
import { readWorkbook } from '../../workbook/read-workbook';
import { changedMeanwhile } from '../changed-meanwhile';
import { readSpreadsheet } from '../read-spreadsheet';
import { sameContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const undoWrite: Action<WrittenJson, WrittenJson> = {
  writes: true,
  run: (written) => {
    const { tab, indicator, was, now } = written;
    const cell = indicator === null ? written.cell : cellNow(written.cell, tab, indicator);
    if (cell === null || !sameContent(tab, cell, now)) throw changedMeanwhile();
    return writeCell({ tab, cell, indicator }, was);
  },
};

/** The cell of that column in the row where the indicator stands now; null where it stands there no more. */
function cellNow(cell: string, tab: string, indicator: string): string | null {
  const row = rowOnTab(readWorkbook(readSpreadsheet()), tab, indicator);
  return row ? cell.replace(/\d+$/, String(row.row + 1)) : null;
}
