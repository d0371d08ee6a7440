// A total with the parts that stand beside it: ", gồm a, b và c", ", trong đó a".
import { concat, joinRuns, type Runs } from '../../figures/runs';
import { writeClause, type Clause } from '../clauses/clause';
import { ItemFigures } from '../clauses/item-figures';
import { heaviestMark } from '../clauses/mark';
import { behind } from '../clauses/slots';
import { nameOf, type Item } from '../content/item';
import { fillSlot, hasSlot } from '../content/name-slot';
import { ALL_PARTS, AND, SOME_PARTS } from '../phrases/joins';
import { addUp, statesPlan } from '../structure/totals';
import type { Writer } from '../writer';

/** What stands behind a total. */
export interface Enumeration {
  readonly lead: string;
  readonly parts: readonly Runs[];
  /** Its parts have marks of their own, so that semicolons part them. */
  readonly isNested: boolean;
}

/** The enumeration behind its total; empty where there is none. */
export function enumerationText(enumeration: Enumeration | null): Runs {
  if (!enumeration) return [];
  const { lead, parts, isNested } = enumeration;
  if (parts.length === 1) return concat(`, ${lead} `, ...parts);
  return isNested
    ? concat(`, ${lead}: `, joinRuns(parts, '; '))
    : concat(`, ${lead} `, joinRuns(parts, ', ', ` ${AND} `));
}

/** Whether nothing may follow it in its sentence. */
export function endsSentence(enumeration: Enumeration | null): boolean {
  if (!enumeration) return false;
  const { lead, parts } = enumeration;
  const isDivided = parts.some((part) => ['semicolon', 'stop'].includes(heaviestMark(part)));
  return lead === ALL_PARTS || isDivided || (enumeration.isNested && parts.length > 1);
}

/**
 * Tells the parts behind their total: those that make it up, or some of them. Null where they say so much
 * that each wants a clause of its own.
 */
export function enumerateParts(
  total: Item,
  parts: readonly Item[],
  writer: Writer,
  turn: () => number,
): Enumeration | null {
  // What notes leave of a total is not what its parts make up.
  if (total.given) return null;
  const lead = addUp(total, parts) ? ALL_PARTS : SOME_PARTS;
  if (statesPlan(total)) {
    const plans = parts.map((part) => planOf(part, writer));
    return { lead, parts: plans, isNested: plans.some((plan) => heaviestMark(plan) !== 'none') };
  }
  // What is enumerated is said alike; only clauses that stand apart take turns.
  const said = parts.map((part) => writeClause(part, writer, 0));
  if (said.some(({ saysTwo, since }) => saysTwo || since.length > 0)) return null;
  const isNested = said.some(({ mark }) => mark !== 'none');
  const clauses: readonly Clause[] = isNested
    ? parts.map((part) => writeClause(part, writer, turn()))
    : said;
  return { lead, parts: clauses.map(({ text }) => text), isNested };
}

function planOf(part: Item, writer: Writer): Runs {
  const plan = new ItemFigures(part, writer).amount('plan');
  const { inSentence, unit } = part.entry;
  return hasSlot(inSentence)
    ? fillSlot(nameOf(part), () => plan)
    : concat(nameOf(part), ' ', behind(plan, unit));
}
