// Danh mục as the panel shows it.
import { DIRECTIONS, MEASURES } from '../workbook/closed-lists';
import type { Facts } from '../workbook/facts';
import { a1 } from '../workbook/grid';
import { periodText } from '../workbook/period';
import { PHRASE_KINDS } from '../workbook/phrase-kinds';
import { sectionChoices } from './section-choices';
import type { CatalogueJson } from './indicators';

export function catalogueJson(facts: Facts): CatalogueJson {
  const gone = new Set(facts.retired);
  const entries = [...facts.catalogue, ...facts.retired].sort((a, b) => a.row - b.row);
  return {
    indicators: entries.map((entry) => ({
      id: entry.id,
      name: entry.name,
      inSentence: entry.isBare ? '' : entry.inSentence,
      unit: entry.unit,
      department: entry.department,
      section: entry.section,
      phrase: entry.phrase,
      retired: entry.retiredFrom === null ? '' : periodText(entry.retiredFrom),
      isRetired: gone.has(entry),
      tab: entry.tab,
      cell: a1(entry),
    })),
    departments: facts.departments.map(({ department }) => department),
    sections: sectionChoices(facts),
    kinds: PHRASE_KINDS,
    measures: Object.keys(MEASURES),
    directions: Object.keys(DIRECTIONS),
    period: facts.period === null ? '' : periodText(facts.period),
  };
}
