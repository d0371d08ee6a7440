// A report for sending out.
import { withoutSource } from './annex';
import type { Report } from './model';

/** The same report without anything of the workbook that its readers do not have, under a name of its own. */
export function released(report: Report): Report {
  return {
    ...report,
    workbook: null,
    blocks: report.blocks.map((block) => (block.kind === 'annex' ? withoutSource(block) : block)),
    name: `${report.name}-phat-hanh`,
    caption: `${report.caption} (bản phát hành)`,
  };
}
