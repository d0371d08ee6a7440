// The titles of the report's sections alone, without writing the report.
import { runsText } from '../figures/runs';
import type { Facts } from '../workbook/facts';
import { periodWords } from './period-words';
import { TemplateError } from './templates/errors';
import { OfficeTemplates } from './templates/office-templates';

/** The titles in the order of Dàn ý, filled; one whose template is broken stays as it is typed. */
export function sectionTitles({ outline, period }: Pick<Facts, 'outline' | 'period'>): string[] {
  const templates = new OfficeTemplates();
  const { names } = periodWords(period);
  return outline.map(({ title }) => {
    try {
      return runsText(templates.fill(title, names));
    } catch (error) {
      if (error instanceof TemplateError) return title;
      throw error;
    }
  });
}
