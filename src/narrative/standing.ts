// What can be said of an indicator: the amount that it states, and how that stands to its plan.
import { ratio, relation, typedPercent, type Ratio, type Relation } from '../plan/percent';
import type { Amount, CatalogueEntry, IndicatorRow } from '../workbook/facts';
import { statedAmount } from '../workbook/stated-amount';

/** An indicator with its row; a row may be missing in a draft. */
export interface Item {
  readonly entry: CatalogueEntry;
  readonly row: IndicatorRow | undefined;
}

/** What can be said of an item: its stated amount, its ratio to the plan or the whole. */
export interface Standing {
  readonly stated: Amount;
  readonly value: number | null;
  readonly toPlan: Ratio | null;
  readonly relation: Relation | null;
}

/** Works out an item's standing. */
export function standing({ entry, row }: Item): Standing {
  const values = row?.values ?? {};
  const stated = statedAmount(entry, values);
  const value = values[stated]?.value ?? null;
  let toPlan: Ratio | null = null;
  if (value !== null && entry.phrase === 'phần trăm kế hoạch') {
    toPlan = typedPercent(value);
  } else if (
    value !== null &&
    stated === 'toDate' &&
    values.plan?.value != null &&
    !values.plan.atLeast
  ) {
    toPlan = ratio(value, values.plan.value);
  }
  return { stated, value, toPlan, relation: toPlan && relation(toPlan) };
}
