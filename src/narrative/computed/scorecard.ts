// "bang_diem": how many of the indicators with a yearly plan met it, and which.
import { writeValue } from '../../plan/write-value';
import { ownKey } from '../../figures/keys';
import { concat, printed, type Runs } from '../../figures/runs';
import { decimal } from '../../plan/decimal';
import { DEFAULT_THRESHOLDS } from '../../plan/grade';
import { writeNumber } from '../../vietnamese/write-number';
import { a1 } from '../../workbook/grid';
import { THRESHOLD_SETTINGS } from '../../workbook/wording';
import { fillText } from '../clauses/fill-form';
import { ItemFigures } from '../clauses/item-figures';
import { decisive, type Graded } from '../content/graded';
import { SCORECARD_FORMS } from '../phrases/appraisal';
import { ALL_PARTS, SOME_PARTS } from '../phrases/joins';
import type { Writer } from '../writer';
import { GradedNames } from './graded-names';
import { achieved, isDone, listed, PER_LIST } from './lists';
import { list, within, type Assessment, type ComputedPart } from './part';

/**
 * Counts the indicators in scope with a yearly plan and those that met it. Those that the section of the
 * template states anyway count, but are not listed again.
 */
export const SCORECARD: ComputedPart = {
  name: 'bang_diem',
  write: (scope, assessment) => {
    const { writer, current } = assessment;
    const planned = within(scope, assessment).filter(
      ({ item, grade }) => grade !== null && item.entry.mention !== 'none',
    );
    if (planned.length === 0) return null;
    const done = planned.filter(isDone);
    const key = `${scope.text ?? 'report'}.count`;
    const low = lowThreshold(assessment);
    const filling = {
      so: () => count(done, ownKey('done', key), writer),
      tong: () => count(planned, ownKey('planned', key), writer),
      nguong: () => low ?? [],
    };
    if (done.length === 0) {
      return fillText(SCORECARD_FORMS[low ? 'noneFrom' : 'none'], filling);
    }
    const lead = fillText(SCORECARD_FORMS[low ? 'someFrom' : 'some'], filling);
    const others = done.filter(({ item }) => item.entry.section !== current.section);
    // Where the strengths name them anyway, the count alone is said.
    if (others.length === 0 || current.namesStrengths) return concat(lead, '.');
    list(assessment, SCORECARD, scope, others);
    const names = new GradedNames(writer, 'scorecard');
    const texts = achieved(others, names, writer);
    const areAll = others.length === done.length && others.length > 1 && others.length <= PER_LIST;
    return listed([{ texts }], writer, concat(lead, `, ${areAll ? ALL_PARTS : SOME_PARTS} `));
  },
};

/** The threshold of "đạt" where it lies below the whole plan, a figure of its setting's cell. */
function lowThreshold({ writer, settings }: Assessment): Runs | null {
  const { met } = writer.wording.thresholds;
  const cell = settings?.values[THRESHOLD_SETTINGS.met];
  if (met >= DEFAULT_THRESHOLDS.met || !settings || !cell) return null;
  const source = { tab: settings.tab, cell: a1(cell) };
  return printed({
    key: ownKey('threshold', 'met'),
    indicator: null,
    value: 'note',
    text: writeValue(met),
    source,
    from: [source],
    missing: false,
  });
}

function count(items: readonly Graded[], key: string, writer: Writer): Runs {
  const first = items[0] as Graded;
  const text = writeNumber(decimal(items.length), writer.wording.leadingZeros);
  const figures = new ItemFigures(first.item, writer);
  return figures.computedOver('count', text, items.map(decisive), key);
}
