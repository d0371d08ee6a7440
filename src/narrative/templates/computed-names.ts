// The computed parts as names and filters of the office's templates.
import { COMPUTED_PARTS } from '../computed';
import type { Assessment, Scope } from '../computed/part';
import { readSelector } from '../content/selector';
import type { Filter } from './engine';
import type { FigureMarks } from './figure-marks';
import { asClause, NOTHING } from './fitted-clauses';

/** Each part by its name, over the whole report. */
export function computedNames(
  assessment: Assessment,
  marks: FigureMarks,
): Readonly<Record<string, () => string>> {
  const scope = { text: null, includes: () => true };
  return Object.fromEntries(
    COMPUTED_PARTS.map((part) => [part.name, () => fitted(part, scope, assessment, marks)]),
  );
}

/** Each part as a filter over a selector. */
export function computedFilters(
  assessment: Assessment,
  marks: FigureMarks,
): Readonly<Record<string, Filter>> {
  return Object.fromEntries(
    COMPUTED_PARTS.map((part): [string, Filter] => [
      part.name,
      (selector) => {
        const text = String(selector);
        return fitted(part, { text, includes: readSelector(text) }, assessment, marks);
      },
    ]),
  );
}

/** A part that has something to say begins as the text before it asks. */
function fitted(
  { write }: (typeof COMPUTED_PARTS)[number],
  scope: Scope,
  assessment: Assessment,
  marks: FigureMarks,
): string {
  const text = write(scope, assessment);
  return text ? asClause(marks.mark(text)) : NOTHING;
}
