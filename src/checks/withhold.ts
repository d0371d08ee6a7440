// Numbers that stand under an open error are unknown to the report: none becomes a wrong number.
import { a1 } from '../workbook/grid';
import {
  AMOUNTS,
  type Amount,
  type Facts,
  type IndicatorRow,
  readingsOf,
  type Reading,
} from '../workbook/facts';
import type { Finding } from './finding';
import type { Rule } from './rule';

/**
 * `facts` without what an error leaves in doubt, as its rule says (`doubts`): the draft prints it as
 * missing.
 */
export function withholdUnreliable(
  facts: Facts,
  findings: readonly Pick<Finding, 'rule' | 'severity' | 'tab' | 'cell' | 'indicator'>[],
  rules: readonly Rule[],
): Facts {
  const doubts = new Map(rules.map((rule) => [rule.id, rule.doubts]));
  const errors = findings.filter(({ severity }) => severity === 'error');
  const cells = new Set(
    errors
      .filter(({ rule }) => doubts.get(rule) === 'number')
      .map(({ tab, cell }) => `${tab ?? ''}!${cell ?? ''}`),
  );
  const indicators = new Set(
    errors.filter(({ rule }) => doubts.get(rule) === 'indicator').map(({ indicator }) => indicator),
  );
  if (cells.size === 0 && indicators.size === 0) return facts;
  return {
    ...facts,
    departments: facts.departments.map((department) => ({
      ...department,
      rows: department.rows.map((row) =>
        without(row, (reading) => indicators.has(row.id) || cells.has(`${row.tab}!${a1(reading)}`)),
      ),
    })),
  };
}

function without(row: IndicatorRow, isDoubtful: (reading: Reading) => boolean): IndicatorRow {
  const withhold = (reading: Reading): boolean => reading.value !== null && isDoubtful(reading);
  if (!readingsOf(row).some(withhold)) return row;
  const values: Partial<Record<Amount, Reading>> = {};
  for (const amount of AMOUNTS) {
    const reading = row.values[amount];
    if (!reading) continue;
    values[amount] = withhold(reading) ? { ...reading, value: null, problem: 'withheld' } : reading;
  }
  return { ...row, values };
}
