// When an indicator's plan wants to be reached, and how far the year has gone at the report's cut-off.
import { dueShare, months, type Share, type Timing } from '../plan/due';
import type { CatalogueEntry, Facts } from './facts';
import { addsUp } from './measure';
import { isSinceJanuary, monthsGone, type Period } from './period';
import { traitsOf } from './phrase-kinds';
import { readDay, settingText } from './read-settings';

/**
 * When the plan of `entry` is to be reached: the rate of a period in each of them, what adds up bit by bit,
 * what is so at a time (schools at standard, children vaccinated) by the end of the year.
 */
export function timingOf(
  { phrase, measure, season, due }: CatalogueEntry,
  year: number | null,
): Timing {
  const isRate = traitsOf(phrase).toPlan !== 'percent';
  const isTarget = measure === 'period' || (isRate && measure !== 'stock');
  const pace = isTarget ? 'target' : addsUp(measure) && !isRate ? 'flow' : 'state';
  const later = due?.year == null || year === null ? 0 : (due.year - year) * 12;
  return { pace, season, due: due === null ? null : due.month + later };
}

/** Whether the indicator's season was over before `period` began, or begins only behind it. */
export function isOutOfSeason(entry: CatalogueEntry, period: Period | null): boolean {
  if (!entry.season || !period) return false;
  const end = monthsGone(period);
  const begin = isSinceJanuary(period) ? 0 : end - (period.kind === 'month' ? 1 : 3);
  const timing = { ...timingOf(entry, period.year), due: null };
  const before = dueShare(months(begin), timing);
  const after = dueShare(months(end), timing);
  return before.numerator >= before.denominator || after.numerator === 0;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The months of the year that are gone when the period is. */
export function goneAtEnd({ period }: Pick<Facts, 'period'>): Share {
  return months(period ? monthsGone(period) : 12);
}

/**
 * The months of the year that are gone: at the cut-off date where it lies in the period's last month, else
 * at the period's end; the whole year where no period is known.
 */
export function goneAt({ settings, period }: Pick<Facts, 'settings' | 'period'>): Share {
  if (!period) return months(12);
  const end = monthsGone(period);
  const day = readDay(settingText(settings, 'cutOff'));
  const days = DAYS[end - 1] ?? 30;
  if (day?.year !== period.year || day.month !== end) return months(end);
  return { numerator: (end - 1) * days + Math.min(day.day, days), denominator: days };
}
