// "Không áp dụng": an indicator that has nothing this period, which is neither zero nor missing.
import {
  readingsOf,
  AMOUNTS,
  type Amount,
  type CatalogueEntry,
  type Facts,
  type IndicatorRow,
  type Reading,
} from './facts';
import { indexFacts } from './facts-index';
import { statedAmount } from './stated-amount';

/** Whether an indicator has nothing to report this period: its stated amount says so. */
export function hasNothingToReport(entry: CatalogueEntry, row: IndicatorRow): boolean {
  return row.values[statedAmount(entry, row.values)]?.problem === 'not-applicable';
}

/**
 * `facts` as the report sees them: an indicator with nothing to report is not in the catalogue, and
 * another amount that does not apply (no plan this year) is as good as a column that is not there.
 */
export function withoutNotApplicable(facts: Facts): Facts {
  const { entries, rows } = indexFacts(facts);
  const gone = new Set<string>();
  for (const [id, row] of rows) {
    const entry = entries.get(id);
    if (entry && hasNothingToReport(entry, row)) gone.add(id);
  }
  const applies = ({ problem }: Reading): boolean => problem !== 'not-applicable';
  if (gone.size === 0 && [...rows.values()].every((row) => readingsOf(row).every(applies))) {
    return facts;
  }
  return {
    ...facts,
    catalogue: facts.catalogue.filter(({ id }) => !gone.has(id)),
    departments: facts.departments.map((department) => ({
      ...department,
      rows: department.rows
        .filter(({ id }) => !gone.has(id))
        .map((row) => (readingsOf(row).every(applies) ? row : withAmounts(row, applies))),
    })),
  };
}

function withAmounts(row: IndicatorRow, keep: (reading: Reading) => boolean): IndicatorRow {
  const values: Partial<Record<Amount, Reading>> = {};
  for (const amount of AMOUNTS) {
    const reading = row.values[amount];
    if (reading && keep(reading)) values[amount] = reading;
  }
  return { ...row, values };
}
