// Tries the templates of a workbook without writing its report.
import type { Facts } from '../workbook/facts';
import { readWording } from '../workbook/wording';
import { writeNarrative } from './narrative';
import type { TemplateProblem } from './template-problems';
import { isTemplate } from './templates/syntax';

/** What may be a name in a template. */
const WORD = /[\p{L}_][\p{L}\p{N}_-]*/gu;

/** Fills the templates of the workbook alone, to find those that cannot be used. */
export function findTemplateProblems(facts: Facts): readonly TemplateProblem[] {
  const withTemplate = facts.outline.filter(({ title, template }) => isTemplate(title + template));
  const sections = new Set(withTemplate.map(({ id }) => id));
  const words = new Set(withTemplate.flatMap(({ template }) => template.match(WORD) ?? []));
  const catalogue = facts.catalogue.filter(
    ({ id, inSentence, section, template }) =>
      template !== '' || sections.has(section) || words.has(id) || isTemplate(inSentence),
  );
  const openers = readWording(facts.settings).openers;
  if (withTemplate.length === 0 && catalogue.length === 0 && openers.length === 0) return [];
  // An indicator's own phrase is tried where it stands.
  const own = new Set(catalogue.flatMap((row) => (row.template === '' ? [] : [row.section])));
  const outline = facts.outline.filter(
    (section) => own.has(section.id) || withTemplate.includes(section),
  );
  const ids = new Set(catalogue.map(({ id }) => id));
  const departments = facts.departments.map((department) => {
    const rows = department.rows.filter(({ id }) => ids.has(id));
    return { ...department, rows };
  });
  // Whether a template can be used does not depend on what the computed parts have to say.
  return writeNarrative({ ...facts, catalogue, departments, outline }, undefined, []).problems;
}
