// The name of the report's files, for whoever looks for an earlier one; a draft's has an ending behind it.
import { reportName as nameOf } from '../../report/report-name';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

export const reportName: Action<null, { readonly name: string }> = {
  run: () => ({ name: nameOf(readWorkbook(readSpreadsheet()).period) }),
};
