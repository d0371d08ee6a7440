// The decimals of a percent that a note tells already: the report's own sentences have the same.
import { percent, ratio } from '../plan/percent';
import type { Facts, IndicatorRow } from '../workbook/facts';
import { indexFacts, notesOf } from '../workbook/facts-index';
import { candidatesBySection } from './candidate';
import { givenAmounts } from './given-amounts';

/** Whether the percent of plan has more decimals than were printed: "3%" of exactly 3 tells nothing of others. */
function isRounded(row: IndicatorRow | undefined, printed: number): boolean {
  const { plan, toDate, month } = row?.values ?? {};
  const done = toDate?.value ?? month?.value;
  const of = plan?.value != null && done != null ? ratio(done, plan.value) : null;
  return of === null || !percent(of, printed).eq(percent(of, MORE));
}

/** Decimals that no office prints. */
const MORE = 6;

/** `facts` whose catalogue has the decimals that the notes have for a row's percent of plan. */
export function withPlacesOfNotes(facts: Facts): Facts {
  const notes = notesOf(facts);
  if (notes.length === 0) return facts;
  const places = new Map<string, number>();
  const index = indexFacts(facts);
  const { rows } = index;
  const bySection = candidatesBySection(index, notes);
  for (const { section, text } of notes) {
    const given = givenAmounts(text, bySection.get(section) ?? [], facts.period);
    for (const { id, part, start, end } of given) {
      if (part !== 'percent' && part !== 'excess') continue;
      const printed = (text.slice(start, end).split(',')[1] ?? '').length;
      if (isRounded(rows.get(id), printed)) places.set(id, printed);
    }
  }
  if (places.size === 0) return facts;
  const catalogue = facts.catalogue.map((entry) => {
    const percentPlaces = places.get(entry.id);
    return percentPlaces === undefined ? entry : { ...entry, percentPlaces };
  });
  return { ...facts, catalogue };
}
