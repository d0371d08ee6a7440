// The computed parts that templates may call, alone or behind a selector: `{{ han_che }}`, `{{ 'II.1' | han_che }}`.
import { readSelector } from '../content/selector';
import type { Filter } from '../templates/engine';
import { asClause, NOTHING } from '../templates/fitted-clauses';
import { CAUSES } from './causes';
import type { Assessment, ComputedPart } from './part';
import { SCORECARD } from './scorecard';
import { SHORTFALLS } from './shortfalls';
import { STRENGTHS } from './strengths';

const COMPUTED_PARTS: readonly ComputedPart[] = [SCORECARD, STRENGTHS, SHORTFALLS, CAUSES];

/** A part that has something to say begins as the text before it asks. */
const fitted = (text: string): string => (text === NOTHING ? text : asClause(text));

/** Each part by its name, over the whole report. */
export function computedNames(assessment: Assessment): Readonly<Record<string, () => string>> {
  const scope = { text: null, includes: () => true };
  return Object.fromEntries(
    COMPUTED_PARTS.map(({ name, write }) => [name, () => fitted(write(scope, assessment))]),
  );
}

/** Each part as a filter over a selector. */
export function computedFilters(assessment: Assessment): Readonly<Record<string, Filter>> {
  return Object.fromEntries(
    COMPUTED_PARTS.map(({ name, write }): [string, Filter] => [
      name,
      (scope) => {
        const text = String(scope);
        return fitted(write({ text, includes: readSelector(text) }, assessment));
      },
    ]),
  );
}
