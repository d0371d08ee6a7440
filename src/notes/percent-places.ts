// The decimals of a percent that a note tells already: the report's own sentences have the same.
import { indexFacts, notesOf, type Facts } from '../workbook/facts';
import { candidatesBySection } from './candidate';
import { givenAmounts } from './given-amounts';

/** `facts` whose catalogue has the decimals that the notes have for a row's percent of plan. */
export function withPlacesOfNotes(facts: Facts): Facts {
  const places = new Map<string, number>();
  const bySection = candidatesBySection(indexFacts(facts));
  for (const { section, text } of notesOf(facts)) {
    const given = givenAmounts(text, bySection.get(section) ?? [], facts.period);
    for (const { id, part, start, end } of given) {
      if (part !== 'percent' && part !== 'excess') continue;
      places.set(id, (text.slice(start, end).split(',')[1] ?? '').length);
    }
  }
  if (places.size === 0) return facts;
  const catalogue = facts.catalogue.map((entry) => {
    const percentPlaces = places.get(entry.id);
    return percentPlaces === undefined ? entry : { ...entry, percentPlaces };
  });
  return { ...facts, catalogue };
}
