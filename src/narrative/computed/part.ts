// What a computed part of a template is: text that is worked out over the indicators of some sections.
import type { Settings } from '../../workbook/facts';
import type { Graded } from '../content/graded';
import type { Selector } from '../content/selector';
import { words, type Runs } from '../../figures/runs';
import { fold } from '../../vietnamese/text';
import type { Writer } from '../writer';

/**
 * What an accepted warning makes of its row's explanation: a cause that a report may state, or a
 * remark about how the cells were filled in.
 */
export type Accepted = ReadonlyMap<string, 'cause' | 'remark'>;

/** The section whose template is being filled: clauses take their turns in it. */
export interface CurrentSection {
  section: string;
  /** As the office wrote it. */
  template: string;
  /** Whether a template of its part of the report names the strengths. */
  namesStrengths: boolean;
  /** The indicators that its computed parts have listed so far. */
  listed: ReadonlySet<string>;
  /** Which of them have listed some of the whole report. */
  parts: ReadonlySet<ComputedPart>;
}

/** What the computed parts of one report are worked out from. */
export interface Assessment {
  /** All items of the report that they speak of, graded, in its order. */
  readonly graded: readonly Graded[];
  readonly accepted: Accepted;
  /** What it states is not listed again. */
  readonly current: CurrentSection;
  readonly settings: Settings | null;
  readonly writer: Writer;
}

/** The sections that a part is asked about. */
export interface Scope {
  /** As it was typed; null for the whole report. */
  readonly text: string | null;
  readonly includes: Selector;
}

/** One part; `name` is what templates call it. */
export interface ComputedPart {
  readonly name: string;
  /** Its text; null where there is nothing to say. */
  readonly write: (scope: Scope, assessment: Assessment) => Runs | null;
}

/** The graded items of `scope`. */
export function within({ includes }: Scope, { graded }: Assessment): Graded[] {
  return graded.filter(({ item }) => includes(item));
}

/** What a part speaks of: the graded items of it in scope, and what is said where there is none. */
export interface Sorted {
  /** Those that the secretary names for the part. */
  readonly named: readonly Graded[];
  /** Those that are judged by their grade. */
  readonly automatic: readonly Graded[];
  readonly none: Runs | null;
}

/**
 * The items in scope for which `isOfSort` holds, without those that a part of the section has listed: where
 * these were all, or the part was asked for over the whole report, nothing is said.
 */
export function ofSort(
  part: ComputedPart,
  isOfSort: (one: Graded) => boolean,
  none: string,
  scope: Scope,
  assessment: Assessment,
): Sorted {
  const all = within(scope, assessment).filter(isOfSort);
  const { listed, parts } = assessment.current;
  const isListed = all.length > 0 || parts.has(part);
  const chosen = once(all.filter(({ item }) => !listed.has(item.entry.id)));
  return {
    named: chosen.filter(({ item }) => item.entry.mention !== 'auto'),
    automatic: chosen.filter(({ item }) => item.entry.mention === 'auto'),
    none: isListed ? null : words(none),
  };
}

/**
 * Without what another row of the report tells already: one indicator with the same plan that two departments
 * fill in. What the secretary names stays.
 */
function once(graded: readonly Graded[]): Graded[] {
  const told = new Set<string>();
  return graded.filter(({ item: { entry, row }, about }) => {
    if (entry.mention !== 'auto') return true;
    const amounts = [about.value, row?.values.plan?.value, row?.values.total?.value];
    const fact = JSON.stringify([fold(entry.name), fold(entry.unit), amounts]);
    return !told.has(fact) && told.add(fact);
  });
}

/** Keeps that `part` has listed `graded` in the section. */
export function list(
  { current }: Assessment,
  part: ComputedPart,
  scope: Scope,
  ...graded: readonly (readonly Graded[])[]
): void {
  const ids = graded.flat().map(({ item }) => item.entry.id);
  current.listed = new Set([...current.listed, ...ids]);
  if (scope.text === null && ids.length > 0) current.parts = new Set([...current.parts, part]);
}
