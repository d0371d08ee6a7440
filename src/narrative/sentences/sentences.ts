// The sentences of one place: clauses aggregated, then set with their openers and marks.
import { capitalizeRuns, concat, joinRuns, runsText, type Runs } from '../../figures/runs';
import { ledClause } from '../clauses/clause';
import type { Item } from '../content/item';
import { OF_THEM } from '../phrases/joins';
import type { Writer } from '../writer';
import { aggregate, type Sentence, type Series } from './aggregation';
import { enumerationText } from './enumeration';
import { takeOpener } from './openers';

/**
 * The sentences for `items`, in their order, at `place` (`II.1.2/3`, `II.4.2#3.1`). Its section
 * decides which forms come next, so that neighbours differ, also in the next paragraph.
 */
export function writeSentences(items: readonly Item[], writer: Writer, place: string): Runs {
  const section = place.replace(/[/#].*$/, '');
  return textOf(aggregate(items, writer, writer.turns.at(section, place)), writer, place);
}

/**
 * The sentences' text. One that speaks of the period without saying so has an opener, unless the one before
 * it spoke of the period and of nothing else.
 */
function textOf(sentences: readonly Sentence[], writer: Writer, place: string): Runs {
  let isInPeriod = false;
  const texts = sentences.map(({ series }) => {
    const text = joinRuns(
      series.map((one, at) => seriesText(one, series[at - 1])),
      '; ',
    );
    const { clause, isOfThem = false } = series[0]?.[0] ?? {};
    const isOfPeriod = clause?.theme === 'month';
    const opens = isOfPeriod && !clause.saysTime && !isOfThem && !isInPeriod;
    isInPeriod = isOfPeriod && !series.flat().some((one) => one.clause.saysTwo);
    const opener = isOfThem ? OF_THEM : opens ? takeOpener(writer, place) : null;
    return concat(capitalizeRuns(opener ? concat(opener, ', ', text) : text), '.');
  });
  return joinRuns(texts, ' ');
}

/** A series behind another one: the time that this one says already is not said again. */
function seriesText(series: Series, before: Series | undefined): Runs {
  const since = series[0]?.clause.since ?? [];
  const isSaid =
    before !== undefined && runsText(before[0]?.clause.since ?? []) === runsText(since);
  return concat(
    isSaid ? [] : since,
    joinRuns(
      series.map(({ clause, parts }, at) =>
        concat(at === 0 ? ledClause(clause) : clause.text, enumerationText(parts)),
      ),
      ', ',
    ),
  );
}
