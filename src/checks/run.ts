// Runs the rule catalogue over the facts and writes the findings.
import { a1 } from '../workbook/grid';
import type { Finding } from './finding';
import { inLanguage, type Language, type Words } from '../vietnamese/bilingual';
import type { CheckContext, Hit, Report, Rule } from './rule';

/**
 * Checks the facts of `context` with `rules`. Findings come errors first, then in the order of the rules, and
 * within a rule in the order of tabs and rows.
 */
export function runChecks(
  context: CheckContext,
  rules: readonly Rule[],
  language: Language,
): Finding[] {
  const { facts } = context;
  /** The explanation of the row that is being looked at; outside rows a hit brings its own. */
  let explanation: string | null = null;
  const lists = rules.map((): Finding[] => []);
  const reports = rules.map((rule, at): Report => {
    const list = lists[at];
    return (hit) => list?.push(finding(rule, hit, hit.explained ?? explanation, language));
  });

  const rowRules = rules.flatMap(({ checkRow }, at) => {
    const report = reports[at];
    return checkRow && report ? [{ checkRow, report }] : [];
  });
  for (const { rows } of facts.departments) {
    for (const row of rows) {
      const entry = context.index.entries.get(row.id);
      explanation = row.explanation;
      for (const { checkRow, report } of rowRules) checkRow(row, entry, report, context);
    }
  }
  explanation = null;
  rules.forEach(({ checkWorkbook }, at) => {
    const report = reports[at];
    if (report) checkWorkbook?.(context, report);
  });

  const all = lists.flat();
  return [
    ...all.filter((one) => one.severity === 'error'),
    ...all.filter((one) => one.severity === 'warning'),
  ];
}

function finding(rule: Rule, hit: Hit, explanation: string | null, language: Language): Finding {
  const { row, column } = hit;
  const severity = hit.severity ?? rule.severity;
  const slots = { found: hit.found ?? '', expected: hit.expected ?? '', ...hit.values };
  return {
    rule: rule.id,
    severity,
    tab: hit.tab,
    cell: row === undefined || column === undefined ? null : a1({ row, column }),
    indicator: hit.indicator ?? null,
    message: fill(rule.message[language], slots, language),
    found: hit.found === undefined ? null : inLanguage(hit.found, language),
    expected: hit.expected === undefined ? null : inLanguage(hit.expected, language),
    repair: hit.repair ?? null,
    explained: severity === 'warning' ? explanation : null,
  };
}

function fill(
  template: string,
  slots: Readonly<Record<string, Words>>,
  language: Language,
): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const words = slots[name];
    return words === undefined ? slot : inLanguage(words, language);
  });
}
