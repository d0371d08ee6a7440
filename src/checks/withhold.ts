// Numbers that stand under an open error are unknown to the report: none becomes a wrong number.
import { a1 } from '../workbook/grid';
import {
  AMOUNTS,
  type Amount,
  type Facts,
  type IndicatorRow,
  type Reading,
} from '../workbook/facts';
import type { Finding } from './finding';
import type { Rule } from './rule';

/**
 * `facts` without the numbers that an error of a cell or row rule is about: the draft prints them
 * as missing; so are all numbers of an indicator whose rule doubts it. Errors over several rows (sums) leave all numbers, since nobody knows which is wrong.
 */
export function withholdUnreliable(
  facts: Facts,
  findings: readonly Finding[],
  rules: readonly Rule[],
): Facts {
  const narrow = new Set(
    rules.filter(({ grain }) => grain === 'cell' || grain === 'row').map(({ id }) => id),
  );
  const cells = new Set(
    findings
      .filter(
        ({ rule, severity, cell }) => severity === 'error' && cell !== null && narrow.has(rule),
      )
      .map(({ tab, cell }) => `${tab ?? ''}!${cell ?? ''}`),
  );
  const doubted = new Set(rules.filter((rule) => rule.doubtsIndicator).map(({ id }) => id));
  const indicators = new Set(
    findings.filter(({ rule }) => doubted.has(rule)).map(({ indicator }) => indicator),
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
  if (!row.readings.some(withhold)) return row;
  const values: Partial<Record<Amount, Reading>> = {};
  for (const amount of AMOUNTS) {
    const reading = row.values[amount];
    if (!reading) continue;
    values[amount] = withhold(reading) ? { ...reading, value: null, problem: 'withheld' } : reading;
  }
  return { ...row, values, readings: Object.values(values) };
}
