// Writes a section's template, if the one that was seen still stands.
import type { TemplateRequest, WrittenJson } from '../../panel-data/panel-json';
import { a1 } from '../../workbook/grid';
import { readWorkbook } from '../../workbook/read-workbook';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { readSpreadsheet } from '../read-spreadsheet';
import { textContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const saveTemplate: Action<TemplateRequest, WrittenJson> = {
  writes: true,
  run: ({ section: id, was, template }) => {
    const facts = readWorkbook(readSpreadsheet());
    const section = facts.outline.find((one) => one.id === id);
    if (section?.template !== was) throw changedMeanwhile();
    const { tab, row, templateColumn: column } = section;
    if (column === null) {
      throw new Failure('wording.no-column', {
        vi: `Tab “${tab}” không có cột Nội dung. Thêm một cột có tiêu đề “Nội dung” rồi làm lại.`,
        en: `Tab “${tab}” has no column “Nội dung”. Add a column with that header, then try again.`,
      });
    }
    return writeCell({ tab, cell: a1({ row, column }) }, textContent(template));
  },
};
