// Proofreads a finished document with the catalogue of text rules.
import { switchRules } from '../checks/switches';
import { fillSlots, inLanguage, type Language } from '../vietnamese/bilingual';
import type { RuleSwitch } from '../workbook/facts';
import { textContext } from './context';
import type { FinishedDocument } from './finished-document';
import type { ProofreadJson, TextFinding } from './finding';
import { TEXT_RULES } from './index';
import { documentOfText } from './plain-text';
import type { TextHit, TextReport, TextRule } from './text-rule';

/**
 * Findings in the order of the text; on one line, in the order of the catalogue. `switches` are those
 * of the office's tab Quy tắc; without them every rule is on, with its defaults.
 */
export function proofread(
  document: FinishedDocument | string,
  language: Language,
  switches: readonly RuleSwitch[] = [],
): ProofreadJson {
  const context = textContext(typeof document === 'string' ? documentOfText(document) : document);
  const findings: TextFinding[] = [];
  const seen = new Set<string>();
  for (const { rule, parameters } of switchRules(TEXT_RULES, switches).active) {
    const report: TextReport = (hit) => {
      const finding = findingOf(rule, hit, language);
      const key = `${finding.rule} ${finding.line} ${finding.quote}`;
      if (seen.has(key)) return;
      seen.add(key);
      findings.push(finding);
    };
    rule.checkText(context, report, parameters);
  }
  // Stable: the catalogue's order stays within a line.
  findings.sort((a, b) => a.line - b.line);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { findings, errors, warnings: findings.length - errors };
}

function findingOf(rule: TextRule, hit: TextHit, language: Language): TextFinding {
  const quote = hit.quote.trim();
  const slots = { quote, expected: hit.expected ?? '', ...hit.values };
  const parts = [rule.message, rule.instruction].map((words) =>
    fillSlots(words[language], slots, language),
  );
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    line: hit.line,
    quote,
    message: parts.join(' '),
    expected: hit.expected === undefined ? null : inLanguage(hit.expected, language),
  };
}
