// What the files of a report are called.
import { periodSlug, type Period } from '../workbook/period';

/** `bao-cao-2026-05`, without the file's own ending; a draft never takes the place of a final report. */
export function reportName(period: Period | null, draft = false): string {
  return `bao-cao-${period ? periodSlug(period) : 'chua-ro-ky'}${draft ? '-du-thao' : ''}`;
}
