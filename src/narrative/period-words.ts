// What the period is called in headings, phrases and templates.
import {
  isSinceJanuary,
  monthsGone,
  nextPeriodName,
  periodName,
  periodNoun,
  shortName,
  type Period,
} from '../workbook/period';
import { MISSING_TEXT } from '../figures/figure';
import { PERIOD_WORDS } from './phrases/words';
import type { PeriodWords } from './writer';

/**
 * The names that every template may use: `ky` "tháng 5 năm 2026", `ky_ngan` "tháng 5", `ky_sau` the
 * next period, `KY` and `KY_SAU` in capitals, `danh_tu_ky` "tháng", `nam` the year, `nam_truoc` the
 * year before.
 */
export function periodWords(period: Period | null): PeriodWords {
  const unknown = `${PERIOD_WORDS.noun} ${MISSING_TEXT}`;
  const name = period ? periodName(period) : unknown;
  const next = period ? nextPeriodName(period) : unknown;
  const noun = period ? periodNoun(period) : PERIOD_WORDS.noun;
  const isYear = period?.kind === 'year';
  const before = period ? String(period.year - 1) : MISSING_TEXT;
  return {
    inPeriod: PERIOD_WORDS.within(noun),
    lastYear: isYear ? PERIOD_WORDS.year(before) : PERIOD_WORDS.samePeriodOf(before),
    lastYearInShort: isYear ? PERIOD_WORDS.year(before) : PERIOD_WORDS.samePeriod,
    sinceBegin: PERIOD_WORDS.sinceBegin(period && isSinceJanuary(period) ? null : noun),
    of: period,
    sinceJanuary: period !== null && isSinceJanuary(period),
    isLong: period !== null && period.kind !== 'month' && period.kind !== 'quarter',
    monthsGone: period ? monthsGoneWords(period) : MISSING_TEXT,
    names: {
      ky: name,
      // "trong năm 2026": a year alone has no shorter name.
      ky_ngan: period ? (period.kind === 'year' ? name : shortName(period)) : unknown,
      ky_sau: next,
      KY: name.toUpperCase(),
      KY_SAU: next.toUpperCase(),
      danh_tu_ky: noun,
      nam: period ? String(period.year) : MISSING_TEXT,
      nam_truoc: before,
    },
  };
}

function monthsGoneWords(period: Period): string {
  return period.kind === 'year' ? PERIOD_WORDS.wholeYear : PERIOD_WORDS.months(monthsGone(period));
}
