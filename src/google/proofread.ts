// Proofreads a finished document: one that the command line read, or the Doc that was made last.
import type { FinishedDocument } from '../proofread/finished-document';
import { documentOfGoogle } from '../proofread/google-document';
import type { ProofreadJson } from '../proofread/finding';
import { isOtherLanguage } from '../proofread/language';
import { documentOfText } from '../proofread/plain-text';
import { proofread } from '../proofread/run';
import type { ProofreadReportJson } from '../server-functions';
import type { Language } from '../vietnamese/bilingual';
import type { RuleSwitch } from '../workbook/facts';
import { readWorkbook } from '../workbook/read-workbook';
import { Failure } from './answer';
import { lastReport } from './last-report';
import { readDocument } from './read-document';
import { readSpreadsheet } from './read-spreadsheet';

/** Proofreads lines with their links, or the text of a file. */
export function proofreadDocument(
  input: FinishedDocument | string,
  language: Language,
  switches: readonly RuleSwitch[] = [],
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
  return proofread(document, language, switches);
}

/** Proofreads the Doc of the newest link in tab Nhật ký, with the rules that tab Quy tắc leaves on. */
export function proofreadReport(language: Language): ProofreadReportJson {
  const spreadsheet = readSpreadsheet();
  const link = lastReport(spreadsheet);
  const document = documentOfGoogle(readDocument(link.id));
  const { ruleSwitches } = readWorkbook(spreadsheet);
  return { link: link.address, ...proofreadDocument(document, language, ruleSwitches) };
}
