// The report's text with its figures as it would be printed now, before the Doc is made.
import type { ReportTextJson } from '../../panel-data/panel-json';
import { reportTextJson } from '../../panel-data/report-text';
import { composeReport } from '../../report/compose';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

export const readReportText: Action<null, ReportTextJson> = {
  run: () => reportTextJson(composeReport(readWorkbook(readSpreadsheet())).report),
};
