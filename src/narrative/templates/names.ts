// Names that mean something in every template of a section, whatever the office's indicators are called.
import type { Period } from '../../workbook/period';
import { COMPUTED_PARTS } from '../computed';
import { periodWords } from '../period-words';

/** Words of the template language itself. */
const LANGUAGE = new Set(
  'true false nil null empty blank and or not contains in if else case when for'.split(' '),
);

/** A section's own indicators. */
export const OWN_INDICATORS = 'chi_tieu';

/** A section's paragraph: `doan_1`. */
export function paragraphName(number: number): string {
  return `doan_${number}`;
}

/** The paragraphs that a template prints, each once. */
export function namedParagraphs(template: string): number[] {
  const names = template.matchAll(/\{\{-?\s*doan_(\d+)/g);
  return [...new Set(Array.from(names, ([, number]) => Number(number)))];
}

/** Whether an indicator with such an id could not be named in a template. */
export function isTemplateName(name: string, period: Period | null): boolean {
  return (
    LANGUAGE.has(name) ||
    name === OWN_INDICATORS ||
    /^doan_\d+$/.test(name) ||
    Object.keys(periodWords(period).names).includes(name) ||
    COMPUTED_PARTS.some((part) => part.name === name)
  );
}
