// Makes the report of the active spreadsheet as a new Google Doc, and answers where it is.
import { inBrief, makeReport, type MadeReport, type ReportOptions } from '../make-report';
import type { Action } from './action';

export const createReport: Action<ReportOptions | null, MadeReport> = {
  writes: true,
  menu: { caption: { vi: 'Tạo báo cáo', en: 'Make the report' }, opens: 'report' },
  run: (options) => inBrief(makeReport(options ?? {})),
};
