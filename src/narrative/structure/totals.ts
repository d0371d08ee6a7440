// Totals and the parts that stand with them in one place.
import { decimal } from '../../plan/decimal';
import { traitsOf } from '../../workbook/phrase-kinds';
import { statedAmount } from '../../workbook/stated-amount';
import type { Item } from '../content/item';

/** The parts that stand with their total in this place, by the total's id. */
export function inlineParts(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const here = new Set(items.map(({ entry }) => entry.id));
  // Only a total that is no part itself here takes its parts along: none gets lost in a chain.
  const parts = new Map<string, Item[]>();
  for (const { entry } of items) {
    const isPart = entry.partOf !== null && entry.partOf !== entry.id && here.has(entry.partOf);
    if (!isPart) parts.set(entry.id, []);
  }
  for (const item of items) {
    const { id, partOf } = item.entry;
    if (partOf !== null && partOf !== id) parts.get(partOf)?.push(item);
  }
  return parts;
}

export function isInline(item: Item, inline: ReadonlyMap<string, readonly Item[]>): boolean {
  const { id, partOf } = item.entry;
  return partOf !== null && partOf !== id && inline.has(partOf);
}

/** Whether the item states its plan and nothing else. */
export function statesPlan({ entry }: Item): boolean {
  return traitsOf(entry.phrase).states === 'plan';
}

/** Whether the parts make up the total exactly. */
export function addUp(total: Item, parts: readonly Item[]): boolean {
  const amount = statesPlan(total) ? 'plan' : null;
  const valueOf = ({ entry, row }: Item): number | null =>
    row?.values[amount ?? statedAmount(entry, row.values)]?.value ?? null;
  const whole = valueOf(total);
  const values = parts.map(valueOf);
  if (whole === null || parts.length < 2) return false;
  return values
    .reduce((sum, value) => sum.plus(decimal(value ?? 0)), decimal(0))
    .eq(decimal(whole));
}
