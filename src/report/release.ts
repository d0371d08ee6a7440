// A report for sending out.
import type { Report } from './model';

/** The same report without links to cells, under a name of its own. */
export function released(report: Report): Report {
  return {
    ...report,
    workbook: null,
    name: `${report.name}-phat-hanh`,
    caption: `${report.caption} (bản phát hành)`,
  };
}
