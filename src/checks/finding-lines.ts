// Findings as lines for people who read them in a terminal.
import { fillSlots, type Bilingual, type Language } from '../vietnamese/bilingual';
import type { FindingCounts } from '../rules/count';
import type { FindingJson } from './finding';

export const SEVERITY_WORDS: Readonly<Record<FindingJson['severity'], Bilingual>> = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'CẢNH BÁO', en: 'WARNING' },
};

export const NOTHING_TO_REPAIR: Bilingual = {
  vi: 'Không có gì phải sửa.',
  en: 'Nothing to repair.',
};

const FOUND: Bilingual = {
  vi: 'Soát thấy {errors} lỗi, {warnings} cảnh báo.',
  en: 'Found {errors} errors, {warnings} warnings.',
};
const LINE: Bilingual = { vi: 'dòng {line}', en: 'line {line}' };
const EXPLAINED: Bilingual = { vi: 'đã giải trình', en: 'explained' };
const REPAIR: Bilingual = { vi: 'Cách sửa', en: 'To do' };

/** How much was found. */
export function foundLine({ errors, warnings }: FindingCounts, language: Language): string {
  return fillSlots([FOUND], { errors: String(errors), warnings: String(warnings) })[language];
}

/** `dòng 12`, of a document. */
export function placeOfLine(line: number, language: Language): string {
  return fillSlots([LINE], { line: String(line) })[language];
}

/** `LỖI  Kinh tế!F12: … [plan.zero]`: by its id a rule is switched off in tab Quy tắc. */
export function findingLines(finding: FindingJson, language: Language): string[] {
  const place = [finding.tab, finding.cell].filter((part) => part).join('!');
  const explained = finding.explained ? ` (${EXPLAINED[language]})` : '';
  const severity = SEVERITY_WORDS[finding.severity][language];
  const head = `${severity}  ${place ? `${place}: ` : ''}${finding.message}${explained} [${finding.rule}]`;
  return finding.repair ? [head, `      ${REPAIR[language]}: ${finding.repair}`] : [head];
}
