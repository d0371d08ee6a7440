// The office's wording as the panel edits it: thresholds of the grades, templates of the sections.
import { GRADES, isInOrder, THRESHOLD_NAMES, type Grade, type Thresholds } from '../plan/grade';
import { findTemplateProblems } from '../narrative/find-template-problems';
import { namedParagraphs } from '../narrative/templates/names';
import { composeReport } from '../report/compose';
import type { Facts, Section, Setting } from '../workbook/facts';
import { indexFacts, notesOf } from '../workbook/facts-index';
import { SETTINGS } from '../workbook/settings';
import { DEFAULT_WORDING, THRESHOLD_SETTINGS, typedThresholds } from '../workbook/wording';
import type { Language } from '../vietnamese/bilingual';
import { departmentsJson } from './departments';
import type { GradeCounts, WordingJson, WordingPreviewJson, WordingRequest } from './panel-json';
import { reportTextJson } from './report-text';
import { sectionChoices } from './section-choices';

/** What can be edited, as it stands. */
export function wordingJson(facts: Facts): WordingJson {
  return {
    thresholds: thresholdsOf(facts),
    labels: Object.fromEntries(
      THRESHOLD_NAMES.map((name) => [name, SETTINGS[THRESHOLD_SETTINGS[name]].label]),
    ) as WordingJson['labels'],
    sections: sectionChoices(facts).map((section, at) => ({
      ...section,
      template: facts.outline[at]?.template ?? '',
    })),
    grades: gradeCounts(facts),
  };
}

/** The report with a wording that nobody has saved: one section of it, and how the grades fall. */
export function previewWording(
  facts: Facts,
  request: WordingRequest,
  language: Language,
): WordingPreviewJson {
  const changed = withWording(facts, request);
  const section = changed.outline.find(({ id }) => id === request.section);
  const text = reportTextJson(composeReport(changed).report);
  const problem = findTemplateProblems(changed).find(
    ({ tab, row }) => tab === section?.tab && row === section.row,
  );
  return {
    section: text.sections.find(({ id }) => id === request.section) ?? null,
    figures: text.figures,
    problem: problem ? problem.message[language] : null,
    at: problem?.at ?? null,
    noParagraphs: namedInVain(changed, request),
    grades: gradeCounts(changed),
    isInOrder: isInOrder(thresholdsOf(changed)),
  };
}

/** Paragraphs that the template names and that no indicator and no note of the section is placed in. */
function namedInVain(facts: Facts, { section, template }: WordingRequest): number[] {
  const own = [
    ...facts.catalogue.filter((entry) => entry.section === section).map(({ place }) => place),
    ...notesOf(facts)
      .filter((note) => note.section === section)
      .flatMap(({ place }) => (place !== null && typeof place === 'object' ? [place] : [])),
  ];
  const last = own.reduce(
    (most, place) => (place.kind === 'paragraph' ? Math.max(most, place.paragraph) : most),
    1,
  );
  return namedParagraphs(template).filter((number) => number > last);
}

/** The thresholds in force. */
export function thresholdsOf({ settings }: Facts): Thresholds {
  return settings ? typedThresholds(settings) : DEFAULT_WORDING.thresholds;
}

/** `facts` as if the wording of `request` stood in the workbook. */
function withWording(facts: Facts, { section, template, thresholds }: WordingRequest): Facts {
  const { settings } = facts;
  const values: Record<string, Setting | undefined> = { ...settings?.values };
  for (const name of THRESHOLD_NAMES) {
    const setting = THRESHOLD_SETTINGS[name];
    const place = values[setting] ?? { row: 0, column: 0 };
    values[setting] = {
      row: place.row,
      column: place.column,
      raw: String(thresholds[name]).replace('.', ','),
    };
  }
  const reworded = (one: Section): Section => (one.id === section ? { ...one, template } : one);
  return {
    ...facts,
    settings: settings && { ...settings, values },
    outline: facts.outline.map(reworded),
  };
}

/** How many plans have each grade. */
function gradeCounts(facts: Facts): GradeCounts {
  const counts = Object.fromEntries(GRADES.map((grade) => [grade, 0])) as Record<Grade, number>;
  for (const { rows } of departmentsJson(facts, indexFacts(facts), [], false)) {
    for (const { plan } of rows) if (plan?.grade) counts[plan.grade]++;
  }
  return counts;
}
