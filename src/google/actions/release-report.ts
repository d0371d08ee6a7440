// Makes the report for sending out: without links and marks; refused while errors are open.
import { inBrief, makeReport, type MadeReport } from '../make-report';
import type { Action } from './action';

export const releaseReport: Action<null, MadeReport> = {
  writes: true,
  menu: {
    caption: { vi: 'Bản phát hành', en: 'Release' },
    request: null,
    tells: ({ file: { link } }) => ({
      vi: `Đã tạo bản phát hành: ${link}`,
      en: `The report for sending out was made: ${link}`,
    }),
  },
  run: () => inBrief(makeReport({ release: true })),
};
