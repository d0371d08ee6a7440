// Writes the explanation of a row's warnings, if the one that was seen still stands.
import type { ExplainRequest, WrittenJson } from '../../panel-data/panel-json';
import { cellOf } from '../../workbook/facts';
import { rowOnTab } from '../../workbook/facts-index';
import { a1 } from '../../workbook/grid';
import { readWorkbook } from '../../workbook/read-workbook';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { readSpreadsheet } from '../read-spreadsheet';
import { textContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const explainWarning: Action<ExplainRequest, WrittenJson> = {
  writes: true,
  run: ({ tab, indicator, was, text }) => {
    const row = rowOnTab(readWorkbook(readSpreadsheet()), tab, indicator);
    if (!row || (row.explanation ?? '') !== was) throw changedMeanwhile();
    if (row.columns.explanation === undefined) {
      throw new Failure('explain.no-column', {
        vi: `Tab “${tab}” không có cột Giải trình. Thêm một cột có tiêu đề “Giải trình” rồi làm lại.`,
        en: `Tab “${tab}” has no column “Giải trình”. Add a column with that header, then try again.`,
      });
    }
    return writeCell({ tab, cell: a1(cellOf(row, 'explanation')), indicator }, textContent(text));
  },
};
