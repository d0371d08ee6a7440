// The report's sections as a person chooses among them: their ids, their titles, how deep they stand.
import { sectionTitles } from '../narrative/section-titles';
import { headingLevel } from '../report/section-number';
import type { Facts } from '../workbook/facts';

/** A section to be chosen. */
export interface SectionChoiceJson {
  readonly id: string;
  readonly title: string;
  /** 1 for a part. */
  readonly level: number;
}

export function sectionChoices(facts: Pick<Facts, 'outline' | 'period'>): SectionChoiceJson[] {
  const titles = sectionTitles(facts);
  return facts.outline.map(({ id, title }, at) => ({
    id,
    title: titles[at] ?? title,
    level: headingLevel(id),
  }));
}
