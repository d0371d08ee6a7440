// How far each department is, computed from its cells.
import { EarlierPeriods } from '../checks/earlier-periods';
import type { Finding } from '../checks/finding';
import type { DepartmentTab, Facts } from '../workbook/facts';
import type { FactsIndex } from '../workbook/facts-index';
import { tabsJson, type TabJson } from '../workbook/facts-json';
import { goneAt, goneAtEnd } from '../workbook/timing';
import { isGap } from './gaps';
import type { DepartmentJson, DepartmentState } from './panel-json';
import { rowJson } from './progress';
import { readWording } from '../workbook/wording';

type Counts = Pick<
  DepartmentJson,
  'filled' | 'required' | 'errors' | 'gaps' | 'warnings' | 'explained'
>;

/** @param overdue whether the deadline is over */
export function departmentsJson(
  facts: Facts,
  index: FactsIndex,
  findings: readonly Finding[],
  overdue: boolean,
): DepartmentJson[] {
  const year = facts.period?.year ?? null;
  const now = { gone: goneAt(facts), end: goneAtEnd(facts), year };
  const { thresholds } = readWording(facts.settings);
  const earlier = new EarlierPeriods(facts);
  const filled = new Map(tabsJson(facts).map((tab) => [tab.name, tab]));
  const byTab = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byTab.get(finding.tab ?? '');
    if (list) list.push(finding);
    else byTab.set(finding.tab ?? '', [finding]);
  }
  return facts.departments.map((department): DepartmentJson => {
    const counts = countsOf(department, filled, byTab.get(department.tab) ?? []);
    const state = stateOf(counts);
    return {
      name: department.department,
      tab: department.tab,
      state,
      ...counts,
      late: overdue && state !== 'ready' && state !== 'warnings',
      rows: department.rows.flatMap((row) => {
        const entry = index.entries.get(row.id);
        return entry ? [rowJson(row, entry, now, thresholds, earlier.of(row.id).slice(-1)[0])] : [];
      }),
    };
  });
}

function countsOf(
  { tab }: DepartmentTab,
  filled: ReadonlyMap<string, TabJson>,
  findings: readonly Finding[],
): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const gaps = findings.filter(isGap).length;
  const explained = findings.filter(
    ({ severity, explained: words }) => severity === 'warning' && words !== null,
  ).length;
  return {
    filled: filled.get(tab)?.filled ?? 0,
    required: filled.get(tab)?.required ?? 0,
    errors: errors - gaps,
    gaps,
    explained,
    warnings: findings.length - errors - explained,
  };
}

/** An empty tab is not begun, whatever the rules say about its emptiness. */
function stateOf({ filled, required, errors, gaps, warnings }: Counts): DepartmentState {
  if (filled === 0 && required > 0) return 'empty';
  if (errors > 0) return 'errors';
  if (filled < required || gaps > 0) return 'filling';
  return warnings > 0 ? 'warnings' : 'ready';
}
