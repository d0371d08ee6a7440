// Proofreads a finished document: lines with their links, or the text of a file.
import type { FinishedDocument } from '../../proofread/finished-document';
import { proofreadJson, type ProofreadJson } from '../../proofread/finding';
import { isOtherLanguage } from '../../proofread/language';
import { documentOfText } from '../../proofread/plain-text';
import { proofread } from '../../proofread/run';
import type { Language } from '../../vietnamese/bilingual';
import type { RuleSwitch } from '../../workbook/facts';
import { Failure } from '../answer';
import type { Action } from './action';

export const proofreadDocument: Action<FinishedDocument | string, ProofreadJson> = {
  run: (input, language) => proofreadLines(input, language, []),
};

/** @throws Failure where there is nothing to read, or nothing Vietnamese */
export function proofreadLines(
  input: FinishedDocument | string,
  language: Language,
  switches: readonly RuleSwitch[],
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
  return proofreadJson(proofread(document, switches), language);
}
