// Runs the rule catalogue over the facts and writes the findings.
import { a1 } from '../workbook/grid';
import type { Finding, Language } from './finding';
import type { CheckContext, Hit, Rule } from './rule';

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
  const found = new Map<Rule, Finding[]>();
  const reporters = rules.map((rule) => {
    const list: Finding[] = [];
    found.set(rule, list);
    return (hit: Hit, explanation: string | null): void => {
      list.push(finding(rule, hit, explanation, language));
    };
  });

  const rowRules = rules.flatMap((rule, at) => {
    const report = reporters[at];
    return rule.checkRow && report ? [{ check: rule.checkRow, report }] : [];
  });
  for (const department of facts.departments) {
    for (const row of department.rows) {
      const entry = context.index.entries.get(row.id);
      for (const { check, report } of rowRules) {
        check(
          row,
          entry,
          (hit) => {
            report(hit, row.explanation);
          },
          context,
        );
      }
    }
  }
  rules.forEach((rule, at) => {
    rule.checkWorkbook?.(context, (hit) => reporters[at]?.(hit, hit.explained ?? null));
  });

  const all = [...found.values()].flat();
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
    message: fill(rule.message[language], slots),
    found: hit.found ?? null,
    expected: hit.expected ?? null,
    repair: hit.repair ?? null,
    explained: severity === 'warning' ? explanation : null,
  };
}

function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
