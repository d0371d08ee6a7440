// The report's sections as a person chooses among them: their numbers, their titles, how deep they stand.
import { periodWords } from '../narrative/period-words';
import { headingLevel } from '../report/section-number';
import type { Facts } from '../workbook/facts';

/** A section to be chosen. */
export interface SectionChoiceJson {
  readonly id: string;
  /** With the period's names filled in. */
  readonly title: string;
  /** 1 for a part. */
  readonly level: number;
}

export function sectionTitles({
  outline,
  period,
}: Pick<Facts, 'outline' | 'period'>): SectionChoiceJson[] {
  const { names } = periodWords(period);
  return outline.map(({ id, title }) => ({
    id,
    title: title.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => names[name] ?? whole),
    level: headingLevel(id),
  }));
}
