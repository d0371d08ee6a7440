// Writes the explanation of a row's warnings, if the one that was seen still stands.
import { explanationPlace } from '../../panel-data/explanation-cell';
import type { ExplainRequest, WrittenJson } from '../../panel-data/panel-json';
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
    const spreadsheet = readSpreadsheet();
    const facts = readWorkbook(spreadsheet);
    const place = explanationPlace(spreadsheet, facts, tab, indicator);
    if (!place || (place.row.explanation ?? '') !== was) throw changedMeanwhile();
    if (!place.cell) {
      throw new Failure('explain.no-column', {
        vi: `Tab “${tab}” không có cột Giải trình. Thêm một cột có tiêu đề “Giải trình” rồi làm lại.`,
        en: `Tab “${tab}” has no column “Giải trình”. Add a column with that header, then try again.`,
      });
    }
    return writeCell({ tab, cell: a1(place.cell), indicator }, textContent(text));
  },
};
