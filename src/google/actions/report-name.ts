// The name of the report's files, for whoever looks for an earlier one.
import { composeReport } from '../../report/compose';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

export const reportName: Action<null, { readonly name: string }> = {
  run: () => {
    const { report } = composeReport(readWorkbook(readSpreadsheet()));
    return { name: report.name };
  },
};
