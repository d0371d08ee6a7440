// Names that mean something in every template: an indicator with such an id could not be named there.
import type { Period } from '../workbook/period';
import { COMPUTED_PARTS } from './computed';
import { periodWords } from './period-words';

/** Words of the template language itself. */
const LANGUAGE = new Set(
  'true false nil null empty blank and or not contains in if else case when for'.split(' '),
);

const OF_SECTIONS = /^(?:doan_\d+|chi_tieu)$/;

export function isTemplateName(name: string, period: Period | null): boolean {
  return (
    LANGUAGE.has(name) ||
    OF_SECTIONS.test(name) ||
    Object.keys(periodWords(period).names).includes(name) ||
    COMPUTED_PARTS.some((part) => part.name === name)
  );
}
