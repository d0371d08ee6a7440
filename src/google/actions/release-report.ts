// Makes the report for sending out: without links and marks; refused while errors are open.
import { makeReport, type ReportJson } from '../make-report';
import type { Action } from './action';

export const releaseReport: Action<null, ReportJson> = {
  writes: true,
  menu: {
    caption: { vi: 'Bản phát hành', en: 'Release' },
    request: null,
    tells: ({ file: { link } }) => ({
      vi: `Đã tạo bản phát hành: ${link}`,
      en: `The report for sending out was made: ${link}`,
    }),
  },
  run: (_, language) => makeReport({ release: true }, language),
};
