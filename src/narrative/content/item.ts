// What can be said of an indicator: the amount that it states, and how that stands to its plan.
import { ratio, relation, typedPercent, type Ratio, type Relation } from '../../plan/percent';
import type { GivenPart } from '../../notes/given-parts';
import type { Amount, CatalogueEntry, IndicatorRow } from '../../workbook/facts';
import { traitsOf } from '../../workbook/phrase-kinds';
import { hasSlot, nameAlone } from './name-slot';
import { statedAmount } from '../../workbook/stated-amount';
import { uncapitalize } from '../../vietnamese/text';
import { words, type Runs } from '../../figures/runs';

/** An indicator with its row; a row may be missing in a draft. */
export interface Item {
  readonly entry: CatalogueEntry;
  readonly row: IndicatorRow | undefined;
  /** Its name in sentences with the figures that it holds; the entry's as words unless given. */
  readonly name?: Runs;
  /** Opens a clause that begins with its number ("có", "tổ chức"); none where the office named it. */
  readonly lead?: string;
  /** The name as it stands without its number, where the sentence's name was made of it. */
  readonly alone?: Runs;
  /** Whether it is a budget's or a part of one; by its name unless given. */
  readonly isBudget?: boolean;
  /** What the notes of its section say of it already; its own clause says the rest. */
  readonly given?: ReadonlySet<GivenPart>;
}

/** The item's name in sentences, with the place for its number where it has one. */
export function nameOf({ entry, name }: Item): Runs {
  return name ?? words(entry.inSentence);
}

/** The item's name without the place for its number. */
export function plainName(item: Item): Runs {
  const name = item.alone ?? nameAlone(nameOf(item));
  // A name that is nothing but the place for its number.
  return name.length > 0 ? name : words(uncapitalize(item.entry.name));
}

/** Whether only a clause with the number in its place says the name right, as the office wrote it. */
export function needsSlot({ entry, alone }: Item): boolean {
  return alone === undefined && hasSlot(entry.inSentence);
}

/** What can be said of an item: its stated amount, its ratio to the plan or the whole. */
export interface Statement {
  readonly stated: Amount;
  readonly value: number | null;
  readonly toPlan: Ratio | null;
  readonly relation: Relation | null;
  /** The plan is that nothing happens: it has no percent, and is kept or is not. */
  readonly planIsNone: boolean;
  /** What decides on plan or no plan: the plan takes part, unless its percent itself was typed. */
  readonly decisive: readonly Amount[];
}

/** Whether the stated amount is one that a yearly plan can be held against: never a flow's month alone. */
export function meetsPlan({ measure }: CatalogueEntry, stated: Amount): boolean {
  return stated === 'toDate' || (measure === 'period' && stated === 'month');
}

/** What an item states, and how that stands to its plan. */
export function statementOf({ entry, row }: Item): Statement {
  const values = row?.values ?? {};
  const stated = statedAmount(entry, values);
  const value = values[stated]?.value ?? null;
  let toPlan: Ratio | null = null;
  const { states, toPlan: how } = traitsOf(entry.phrase);
  const isTyped = states === 'percent of plan';
  const isHeld = how !== 'none' && meetsPlan(entry, stated);
  if (value !== null && isTyped) {
    toPlan = typedPercent(value);
  } else if (
    value !== null &&
    isHeld &&
    values.plan?.value != null &&
    !values.plan.atLeast &&
    // What came less what went is no share of a plan, unless both are more.
    (entry.measure !== 'net' || (value >= 0 && values.plan.value > 0))
  ) {
    toPlan = ratio(value, values.plan.value);
  }
  const decisive: readonly Amount[] = isTyped ? [stated] : [stated, 'plan'];
  const planIsNone = value !== null && isHeld && values.plan?.value === 0;
  const related = toPlan ? relation(toPlan) : planIsNone ? (value > 0 ? 'above' : 'at') : null;
  return { stated, value, toPlan, relation: related, planIsNone, decisive };
}
