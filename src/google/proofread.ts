// Proofreads a finished document: one that the command line read, or the Doc that was made last.
import type { FinishedDocument } from '../proofread/finished-document';
import { documentOfGoogle } from '../proofread/google-document';
import type { ProofreadJson } from '../proofread/finding';
import { isOtherLanguage } from '../proofread/language';
import { documentOfText } from '../proofread/plain-text';
import { proofread } from '../proofread/run';
import type { ProofreadReportJson } from '../server-functions';
import type { Language } from '../vietnamese/bilingual';
import { LOG } from '../workbook/columns';
import { cellText } from '../workbook/grid';
import { findTable } from '../workbook/headers';
import { Failure } from './answer';
import { readDocument } from './read-document';
import { readSpreadsheet } from './read-spreadsheet';

/** Proofreads lines with their links, or the text of a file. */
export function proofreadDocument(
  input: FinishedDocument | string,
  language: Language,
): ProofreadJson {
  const document = typeof input === 'string' ? documentOfText(input) : input;
  if (document.lines.every(({ text }) => text.trim() === '')) {
    throw new Failure('document.empty', {
      vi: 'Văn bản không có chữ nào để soát.',
      en: 'The document has no text to proofread.',
    });
  }
  if (isOtherLanguage(document)) {
    throw new Failure('document.other-language', {
      vi: 'Văn bản này không phải tiếng Việt, hoặc là tiếng Việt gõ không dấu, nên không soát được.',
      en: 'This text is not Vietnamese, or Vietnamese typed without its marks, so it cannot be proofread.',
    });
  }
  return proofread(document, language);
}

/** Proofreads the Doc of the newest link in tab Nhật ký. */
export function proofreadReport(language: Language): ProofreadReportJson {
  const link = newestLink();
  const document = readDocument(link.id);
  return { link: link.address, ...proofreadDocument(documentOfGoogle(document), language) };
}

const DOCUMENT_ID = /\/document\/d\/([\w-]+)/;

/** The log is written downwards: its last link is the newest. */
function newestLink(): { id: string; address: string } {
  for (const tab of readSpreadsheet().tabs) {
    const table = findTable(tab, LOG);
    const column = table?.columns.link;
    if (!table || column === undefined) continue;
    for (let row = tab.rows.length - 1; row > table.headerRow; row--) {
      const address = cellText(tab.rows[row]?.[column] ?? null);
      const id = DOCUMENT_ID.exec(address)?.[1];
      if (id !== undefined) return { id, address };
    }
  }
  throw new Failure('proofread.no-report', {
    vi: 'Tab Nhật ký chưa có báo cáo nào để soát. Bấm “Tạo báo cáo” trước, rồi soát lại.',
    en: 'Tab Nhật ký has no report to proofread yet. Make one with “Tạo báo cáo” first.',
  });
}
