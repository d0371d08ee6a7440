// Findings as lines for people.
import type { FindingAnswer } from '../answers.ts';
import { line, type Language } from '../messages.ts';

/** `LỖI  Kinh tế!F12: … [plan.zero]`: by its id a rule is switched off in tab Quy tắc. */
export function findingLines(finding: FindingAnswer, language: Language): string[] {
  const place = [finding.tab, finding.cell].filter((part) => part).join('!');
  const explained = finding.explained ? ` (${line('explained', language)})` : '';
  const head = `${line(finding.severity, language)}  ${place ? `${place}: ` : ''}${finding.message}${explained} [${finding.rule}]`;
  return finding.repair ? [head, `      ${line('repair', language)}: ${finding.repair}`] : [head];
}

/** Errors before warnings, otherwise in their order. */
export function errorsFirst(findings: readonly FindingAnswer[]): FindingAnswer[] {
  const errors = findings.filter((finding) => finding.severity === 'error');
  return [...errors, ...findings.filter((finding) => finding.severity !== 'error')];
}
