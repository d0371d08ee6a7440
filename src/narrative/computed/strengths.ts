// "noi_bat": what went well.
import { AHEAD_ALONE, NO_STRENGTHS } from '../phrases/appraisal';
import { NOTHING } from '../templates/fitted-clauses';
import { GradedNames } from './graded-names';
import { achieved, isDone, listed, PER_LIST } from './lists';
import { within, type ComputedPart } from './part';

/** The secretary's word first, then beyond plan, plan met, ahead of its time, good rates. */
export const STRENGTHS: ComputedPart = {
  name: 'noi_bat',
  write: (scope, assessment) => {
    const { writer, current } = assessment;
    const names = new GradedNames(writer, 'strengths');
    // What the scorecard of the same section lists is not listed again.
    const all = within(scope, assessment);
    const chosen = all.filter(({ item }) => !current.listed.has(item.entry.id));
    const automatic = chosen.filter(({ item }) => item.entry.mention === 'auto');
    const named = chosen.filter(
      ({ item, about }) => item.entry.mention === 'strength' && about.value !== null,
    );
    const ahead = automatic.filter(({ grade }) => grade === 'ahead').slice(0, PER_LIST);
    const rates = automatic.filter(({ rate }) => rate === 'good').slice(0, PER_LIST);
    // A single one has no lead that says why it is named.
    const why = ahead.length === 1 ? `, ${AHEAD_ALONE}` : '';
    return listed(
      [
        { texts: named.map((one) => names.clause(one)) },
        { texts: achieved(automatic.filter(isDone), names, writer) },
        { texts: ahead.map((one) => names.percent(one) + why), lead: 'ahead' },
        { texts: rates.map((one) => names.rate(one)) },
      ],
      chosen.length < all.length ? NOTHING : NO_STRENGTHS,
      writer,
    );
  },
};
