// The decimals of a percent that a note prints are those of the report, where the note rounded it.
import { describe, expect, it } from 'vitest';
import { withPlacesOfNotes } from '../../src/notes/percent-places';
import { facts, indicator, note } from '../narrative/small-facts';

/** The decimals that the catalogue has after a note about rice, 123,6 ha of `plan`. */
const placesAfter = (plan: number, text: string): number | undefined => {
  const rice = indicator(
    'lua',
    { name: 'Diện tích lúa', measure: 'flow' },
    { plan, toDate: 123.6 },
  );
  return withPlacesOfNotes(facts({ indicators: [rice], notes: [note(text)] })).catalogue[0]
    ?.percentPlaces;
};

describe('the decimals of a percent', () => {
  it.each([
    [150, 'Diện tích lúa đạt 123,6 ha, bằng 82,4% kế hoạch.', undefined],
    [180, 'Diện tích lúa đạt 123,6 ha, bằng 68,7% kế hoạch.', 1],
    [180, 'Diện tích lúa đạt 123,6 ha, bằng 69% kế hoạch.', 0],
    [180, 'Diện tích lúa đạt 123,6 ha, bằng 68,67% kế hoạch.', 2],
    // Exactly 103: nothing was rounded.
    [120, 'Diện tích lúa đạt 123,6 ha, vượt 3% kế hoạch.', undefined],
  ])('of a plan of %s, told as %j, are %s', (plan, text, places) => {
    expect(placesAfter(plan, text)).toBe(places);
  });
});
