// Runs the rule catalogue over the facts and writes the findings.
import type { IndicatorRow } from '../workbook/facts';
import { isAnyRowTwice } from '../workbook/facts-index';
import { a1 } from '../workbook/grid';
import { EarlierPeriods } from './earlier-periods';
import type { Finding } from './finding';
import { TEXT_RULES } from '../proofread/index';
import { fillSlots, inBoth } from '../vietnamese/bilingual';
import type { CheckContext, Hit, Report, Rule, RunningContext } from './rule';
import { withOnce } from '../rules/once';
import { switchRules } from '../rules/switches';

/**
 * Checks the facts of `context` with those of `rules` that tab Quy tắc leaves on (it may also name
 * rules about finished texts). Findings come
 * errors first, then in the order of the rules, and within a rule in the order of tabs and rows.
 */
export function runChecks(context: CheckContext, rules: readonly Rule[]): Finding[] {
  const { facts } = context;
  const { active, problems } = switchRules(rules, facts.ruleSwitches, TEXT_RULES);
  const earlier = new EarlierPeriods(facts);
  const running = withOnce<RunningContext>({ ...context, earlier, switchProblems: problems });
  /** The explanation of the row that is being looked at; outside rows a hit brings its own. */
  let explanation: string | null = null;
  const lists = active.map((): Finding[] => []);
  const all = active.map(({ rule, parameters }, at) => {
    const list = lists[at];
    const report: Report = (hit) =>
      list?.push(finding(rule, hit, hit.explained === undefined ? explanation : hit.explained));
    return { rule, parameters, report };
  });

  // Of two rows with one id the other is not read: its numbers are judged by no one's history.
  const isUnread = isAnyRowTwice(facts, context.index)
    ? (row: IndicatorRow): boolean => context.index.rows.get(row.id) !== row
    : (): boolean => false;
  const rowRules = all.filter(({ rule }) => rule.checkRow !== undefined);
  for (const { rows } of facts.departments) {
    for (const row of rows) {
      if (isUnread(row)) continue;
      const entry = context.index.entries.get(row.id);
      explanation = row.explanation;
      for (const { rule, parameters, report } of rowRules) {
        rule.checkRow?.(row, entry, report, running, parameters);
      }
    }
  }
  explanation = null;
  for (const { rule, parameters, report } of all) rule.checkWorkbook?.(running, report, parameters);

  const findings = withoutYielding(lists, active);
  return [
    ...findings.filter((one) => one.severity === 'error'),
    ...findings.filter((one) => one.severity === 'warning'),
  ];
}

/** The findings of all rules without those of rows where a rule yields to another. */
function withoutYielding(
  lists: readonly (readonly Finding[])[],
  active: readonly { readonly rule: Rule }[],
): Finding[] {
  const rowOf = ({ tab, cell }: Finding): string =>
    `${tab ?? ''}!${cell?.replace(/^\D+/, '') ?? ''}`;
  const told = new Map(active.map(({ rule }, at) => [rule.id, new Set(lists[at]?.map(rowOf))]));
  return lists.flatMap((findings, at) => {
    const others = active[at]?.rule.yieldsTo ?? [];
    if (others.length === 0) return findings;
    return findings.filter((one) => !others.some((id) => told.get(id)?.has(rowOf(one))));
  });
}

function finding(rule: Rule, hit: Hit, explanation: string | null): Finding {
  const { row, column, found, expected } = hit;
  const severity = hit.severity ?? rule.severity;
  const slots = { found: found ?? '', expected: expected ?? '', ...hit.values };
  return {
    rule: rule.id,
    severity,
    tab: hit.tab,
    cell: row === undefined || column === undefined ? null : a1({ row, column }),
    indicator: hit.indicator ?? null,
    message: fillSlots([rule.message, rule.instruction], slots),
    found: found === undefined ? null : inBoth(found),
    expected: expected === undefined ? null : inBoth(expected),
    repair: hit.repair ?? null,
    explained: severity === 'warning' ? explanation : null,
  };
}
