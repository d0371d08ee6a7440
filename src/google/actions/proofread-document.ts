// Proofreads a finished document: lines with their links, or the text of a file.
import {
  foundLine,
  NOTHING_TO_REPAIR,
  placeOfLine,
  SEVERITY_WORDS,
} from '../../checks/finding-lines';
import type { FinishedDocument } from '../../proofread/finished-document';
import { proofreadJson, type ProofreadJson, type Unread } from '../../proofread/finding';
import { isOtherLanguage } from '../../proofread/language';
import { documentOfText } from '../../proofread/plain-text';
import { proofread } from '../../proofread/run';
import { fillSlots, type Bilingual, type Language } from '../../vietnamese/bilingual';
import type { RuleSwitch } from '../../workbook/facts';
import { Failure } from '../answer';
import type { Action } from './action';

/** "Nothing to repair" may not be said over what nobody read. */
const CLEAN_WHERE_READ: Bilingual = {
  vi: 'Phần đã soát không có gì phải sửa.',
  en: 'Nothing to repair in what was read.',
};

const UNREAD: Readonly<Record<Unread['kind'], Bilingual>> = {
  table: {
    vi: 'Chưa soát số liệu trong {count} bảng.',
    en: 'Tables whose figures were not judged: {count}.',
  },
  formula: { vi: 'Chưa soát {count} công thức.', en: 'Formulas that were not judged: {count}.' },
  picture: {
    vi: 'Chưa soát chữ trong {count} hình ảnh.',
    en: 'Pictures whose words were not read: {count}.',
  },
  numbers: {
    vi: 'Chưa soát {count} đoạn toàn số.',
    en: 'Passages of numbers alone that were not judged: {count}.',
  },
};

export const proofreadDocument: Action<FinishedDocument | string, ProofreadJson> = {
  command: {
    name: 'proofread',
    takes: ['document'],
    help: {
      vi: 'soát một văn bản đã xong (.docx, .txt); mã thoát 1 nếu có lỗi',
      en: 'proofread a finished document (.docx, .txt); exit code 1 with errors',
    },
    lines,
    blocks: ({ errors }) => errors > 0,
  },
  run: (input, language) => proofreadLines(input, language, []),
};

function lines({ findings, unread, ...counts }: ProofreadJson, language: Language): string[] {
  const clean = unread.length === 0 ? NOTHING_TO_REPAIR : CLEAN_WHERE_READ;
  return [
    foundLine(counts, language),
    ...findings.map(
      ({ severity, line, message }) =>
        `${SEVERITY_WORDS[severity][language]}  ${placeOfLine(line, language)}: ${message}`,
    ),
    ...(findings.length === 0 ? [clean[language]] : []),
    ...(Object.keys(UNREAD) as Unread['kind'][]).flatMap((kind) => {
      const count = unread.filter((one) => one.kind === kind).length;
      return count === 0 ? [] : [fillSlots([UNREAD[kind]], { count: String(count) })[language]];
    }),
  ];
}

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
