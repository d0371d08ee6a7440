// Makes the report for sending out: without links and marks; refused while errors are open.
import { inBrief, makeReport, type MadeReport, type ReportOptions } from '../make-report';
import type { Action } from './action';

export const releaseReport: Action<Pick<ReportOptions, 'seen'> | null, MadeReport> = {
  writes: true,
  // In the panel the link stays to be opened; a toast goes after five seconds.
  menu: { caption: { vi: 'Bản phát hành', en: 'Release' }, opens: 'release' },
  run: (options) => inBrief(makeReport({ ...options, release: true })),
};
