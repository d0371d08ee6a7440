// Proofreads a finished document with the catalogue of text rules.
import { countFindings } from '../rules/count';
import { switchRules } from '../rules/switches';
import { fillSlots, inBoth } from '../vietnamese/bilingual';
import type { RuleSwitch } from '../workbook/facts';
import { textContext, type TextContext } from './context';
import type { FinishedDocument } from './finished-document';
import type { Proofread, TextFinding } from './finding';
import { TEXT_RULES } from './index';
import { documentOfText } from './plain-text';
import { verbatim } from './quotes';
import { ERROR_FROM, SILENT_BELOW, sureOf } from './sureness';
import type { TextHit, TextReport, TextRule } from './text-rule';
import { unreadOf } from './unread';

/**
 * Findings in the order of the text; on one line, in the order of the catalogue. `switches` are those
 * of the office's tab Quy tắc; without them every rule is on, with its defaults.
 */
export function proofread(
  document: FinishedDocument | string,
  switches: readonly RuleSwitch[] = [],
): Proofread {
  const read = typeof document === 'string' ? documentOfText(document) : document;
  const context = textContext(read);
  const findings: TextFinding[] = [];
  const seen = new Set<string>();
  for (const { rule, parameters } of switchRules(TEXT_RULES, switches).active) {
    const report: TextReport = (hit) => {
      const finding = findingOf(rule, hit, context);
      if (finding.sure < SILENT_BELOW) return;
      const key = `${finding.rule} ${finding.line} ${finding.quote}`;
      if (seen.has(key)) return;
      seen.add(key);
      findings.push(finding);
    };
    rule.checkText(context, report, parameters);
  }
  // Stable: the catalogue's order stays within a line.
  findings.sort((a, b) => a.line - b.line);
  return { findings, ...countFindings(findings), unread: unreadOf(read, context) };
}

function findingOf(rule: TextRule, hit: TextHit, { lines }: TextContext): TextFinding {
  const line = lines[hit.line - 1];
  const quote = verbatim(line?.raw ?? '', line?.text ?? '', hit.quote.trim());
  const slots = { quote, expected: hit.expected ?? '', ...hit.values };
  const sure = sureOf(rule, hit);
  return {
    rule: rule.id,
    severity: sure < ERROR_FROM ? 'warning' : rule.severity,
    line: hit.line,
    quote,
    message: fillSlots([rule.message, rule.instruction], slots),
    expected: hit.expected === undefined ? null : inBoth(hit.expected),
    sure: Math.round(sure * 100) / 100,
  };
}
