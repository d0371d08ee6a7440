// "noi_bat": what went well.
import { concat } from '../../figures/runs';
import type { Graded } from '../content/graded';
import { AHEAD_ALONE, NO_STRENGTHS } from '../phrases/appraisal';
import { GradedNames } from './graded-names';
import { achieved, furthest, isDone, listed, PER_LIST, withoutParts } from './lists';
import { list, ofSort, type ComputedPart } from './part';

/** The secretary's word first, then beyond plan, plan met, ahead of its time, good rates. */
export const STRENGTHS: ComputedPart = {
  name: 'noi_bat',
  write: (scope, assessment) => {
    const { writer } = assessment;
    const names = new GradedNames(writer, 'strengths');
    const { named, automatic, none } = ofSort(
      STRENGTHS,
      isStrength,
      NO_STRENGTHS,
      scope,
      assessment,
    );
    const done = automatic.filter(isDone);
    const early = withoutParts(
      automatic.filter(({ grade }) => grade === 'ahead'),
      named,
    );
    const ahead = furthest(early);
    const rates = automatic.filter(({ rate }) => rate === 'good').slice(0, PER_LIST);
    list(assessment, STRENGTHS, scope, named, done, ahead, rates);
    // A single one has no lead that says why it is named.
    const why = ahead.length === 1 ? `, ${AHEAD_ALONE}` : '';
    const text = listed(
      [
        { texts: named.map((one) => names.clause(one)) },
        { texts: achieved(done, names, writer) },
        {
          texts: names.alike(ahead, (one, turn) => concat(names.percent(one, turn), why)),
          lead: ahead.length < early.length ? 'furthestAhead' : 'ahead',
        },
        { texts: names.alike(rates, (one, turn) => names.rate(one, turn)) },
      ],
      writer,
    );
    return text ?? none;
  },
};

/** Whether an item is one that the strengths speak of. */
function isStrength(one: Graded): boolean {
  const { mention } = one.item.entry;
  if (mention === 'strength') return one.about.value !== null;
  return mention === 'auto' && (isDone(one) || one.grade === 'ahead' || one.rate === 'good');
}
