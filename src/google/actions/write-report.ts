// Makes the report and answers with all that stands in it, for who writes it into files.
import { foundLine } from '../../checks/finding-lines';
import { fillSlots, type Bilingual, type Language } from '../../vietnamese/bilingual';
import { makeReport, type ReportJson, type ReportOptions } from '../make-report';
import type { Action } from './action';

const CHANGES: Bilingual = {
  vi: 'So với bản trước: {changed} số thay đổi, {added} số mới, {dropped} số không còn.',
  en: 'Since the earlier draft: {changed} numbers changed, {added} are new, {dropped} are gone.',
};
const DRAFT: Bilingual = {
  vi: 'Báo cáo là DỰ THẢO: còn {errors} lỗi, xem trang cuối.',
  en: 'The report is a DRAFT: {errors} errors are open, see its last page.',
};

export const writeReport: Action<ReportOptions | null, ReportJson> = {
  writes: true,
  command: {
    name: 'report',
    takes: ['workbook'],
    help: {
      vi: 'làm báo cáo .docx và .txt; mã thoát 1 nếu là dự thảo',
      en: 'make the report as .docx and .txt; exit code 1 for a draft',
    },
    switches: {
      changesPage: {
        flag: '--changes',
        help: {
          vi: 'thêm một trang nêu số liệu thay đổi so với bản trước trong thư mục',
          en: 'add a page with what changed since the earlier draft in the folder',
        },
      },
      release: {
        flag: '--release',
        help: {
          vi: 'bản phát hành: không có liên kết về ô; chỉ làm khi sổ hết lỗi',
          en: 'for sending out: without links to cells; only when no error is open',
        },
      },
    },
    lines,
    blocks: ({ draft }) => draft,
  },
  run: (options) => makeReport(options ?? {}),
};

function lines({ changes, draft, ...counts }: ReportJson, language: Language): string[] {
  const told = changes && {
    changed: String(changes.changed.length),
    added: String(changes.new.length),
    dropped: String(changes.dropped.length),
  };
  return [
    foundLine(counts, language),
    ...(told ? [fillSlots([CHANGES], told)[language]] : []),
    ...(draft ? [fillSlots([DRAFT], { errors: String(counts.errors) })[language]] : []),
  ];
}
