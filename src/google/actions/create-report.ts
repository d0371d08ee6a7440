// Makes the report of the active spreadsheet as a new Google Doc.
import { makeReport, type ReportJson, type ReportOptions } from '../make-report';
import type { Action } from './action';

export const createReport: Action<ReportOptions | null, ReportJson> = {
  writes: true,
  menu: { caption: { vi: 'Tạo báo cáo', en: 'Make the report' }, opens: 'report' },
  run: (options, language) => makeReport(options ?? {}, language),
};
