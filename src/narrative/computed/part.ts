// What a computed part of a template is: text that is worked out over the indicators of some sections.
import type { Mention, Settings } from '../../workbook/facts';
import type { Graded } from '../content/graded';
import type { Selector } from '../content/selector';
import type { TemplateSection } from '../templates/indicator-drop';
import { NOTHING } from '../templates/fitted-clauses';
import type { Writer } from '../writer';

/**
 * What an accepted warning makes of its row's explanation: a cause that a report may state, or a
 * remark about how the cells were filled in.
 */
export type Accepted = ReadonlyMap<string, 'cause' | 'remark'>;

/** What the computed parts of one report are worked out from. */
export interface Assessment {
  /** All items of the report that they speak of, graded, in its order. */
  readonly graded: readonly Graded[];
  readonly accepted: Accepted;
  /** The section whose template is being filled: what it states is not listed again. */
  readonly current: TemplateSection;
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
  /** Its marked text; `NOTHING` where there is nothing to say. */
  readonly write: (scope: Scope, assessment: Assessment) => string;
}

/** The graded items of `scope`. */
export function within({ includes }: Scope, { graded }: Assessment): Graded[] {
  return graded.filter(({ item }) => includes(item));
}

/** Those of them that no computed part of the section has listed yet. */
function notYetListed(scope: Scope, assessment: Assessment): Graded[] {
  const { listed } = assessment.current;
  return within(scope, assessment).filter(({ item }) => !listed.has(item.entry.id));
}

/** What is not listed yet: what the secretary names under `mention`, and what is judged by its grade. */
export function byMention(
  mention: Mention,
  scope: Scope,
  assessment: Assessment,
): { readonly named: Graded[]; readonly automatic: Graded[] } {
  const chosen = notYetListed(scope, assessment);
  const of = (wanted: Mention): Graded[] =>
    chosen.filter(({ item }) => item.entry.mention === wanted);
  return {
    named: of(mention).filter(({ about }) => about.value !== null),
    automatic: of('auto'),
  };
}

/** Keeps that `graded` are listed in the section. */
export function list({ current }: Assessment, ...graded: readonly (readonly Graded[])[]): void {
  const ids = graded.flat().map(({ item }) => item.entry.id);
  current.listed = new Set([...current.listed, ...ids]);
}

/** What is said where nothing is left of the sort: nothing, where the section has listed some of the scope. */
export function noneLeft(none: string, scope: Scope, assessment: Assessment): string {
  const all = within(scope, assessment).length;
  return notYetListed(scope, assessment).length < all ? NOTHING : none;
}
