// Judges each number of a finished document that somebody read by the active spreadsheet.
import { placeOfLine } from '../../checks/finding-lines';
import type { FinishedDocument } from '../../proofread/finished-document';
import { auditDocument as audit, type Audit, type FigureStatus } from '../../report/audit';
import { composeReport } from '../../report/compose';
import { writeText } from '../../report/text';
import { fillSlots, type Bilingual, type Language } from '../../vietnamese/bilingual';
import type { Spreadsheet } from '../../workbook/grid';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

const AUDITED: Bilingual = {
  vi: 'Đã đối chiếu {count} số: {changed} số khác với sổ, {untraced} số không rõ nguồn.',
  en: 'Compared {count} numbers: {changed} differ from the workbook, {untraced} have no known source.',
};
const CHANGED: Bilingual = {
  vi: '“{text}” khác ô {cell}, nay là {now}.',
  en: '“{text}” differs from {cell}, which is now {now}.',
};
const GONE: Bilingual = {
  vi: '“{text}” lấy từ ô {cell}, nay sổ không còn số này.',
  en: '“{text}” came from {cell}, which has no such number now.',
};
const UNTRACED: Bilingual = {
  vi: '“{text}” gõ tay, không rõ lấy từ ô nào.',
  en: '“{text}” was typed by hand and comes from no cell.',
};

export const auditDocument: Action<FinishedDocument, Audit> = {
  command: {
    name: 'audit',
    takes: ['linked-document', 'workbook'],
    help: {
      vi: 'đối chiếu từng số trong báo cáo với sổ; mã thoát 1 nếu có số khác hoặc gõ tay',
      en: 'compare each number of a report with the workbook; exit code 1 when any differs or was typed',
    },
    lines,
    blocks: ({ figures }) => howMany(figures, 'changed') + howMany(figures, 'untraced') > 0,
  },
  run: (document) => auditOf(document, readSpreadsheet()),
};

function lines({ figures }: Audit, language: Language): string[] {
  return [
    fillSlots([AUDITED], {
      count: String(figures.length),
      changed: String(howMany(figures, 'changed')),
      untraced: String(howMany(figures, 'untraced')),
    })[language],
    ...figures
      .filter(({ status }) => status !== 'equal')
      .map(({ status, line, text, tab, cell, now }) => {
        const words = status === 'untraced' ? UNTRACED : now === null ? GONE : CHANGED;
        const told = fillSlots([words], { text, cell: `${tab}!${cell}`, now: now ?? '' });
        return `${placeOfLine(line, language)}: ${told[language]}`;
      }),
  ];
}

function howMany(figures: Audit['figures'], wanted: FigureStatus): number {
  return figures.filter(({ status }) => status === wanted).length;
}

/** Each number of `document` against the report that `spreadsheet` would make now. */
export function auditOf(document: FinishedDocument, spreadsheet: Spreadsheet): Audit {
  const { report } = composeReport(readWorkbook(spreadsheet));
  return audit(document, writeText(report));
}
