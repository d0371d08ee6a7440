// Grades a result against its plan, by how much of the plan is due.
import type Big from 'big.js';
import type { Ratio } from './percent';
import { decimal } from './decimal';
import type { Share } from './due';

/** Whether more is better. */
export type Direction = 'higher' | 'lower' | 'neutral';

/** The grades from best to worst. */
export const GRADES = [
  'exceeded',
  'met',
  'ahead',
  'on-pace',
  'under-way',
  'behind',
  'low',
] as const;
export type Grade = (typeof GRADES)[number];

/**
 * Where the grades begin, in percent: `exceeded` (more than) and `met` of the whole plan; `ahead`,
 * `onPace` and `behind` of what is due by now, which for a stock is the whole plan. Below `behind`
 * a result is low.
 */
export interface Thresholds {
  readonly exceeded: number;
  readonly met: number;
  readonly ahead: number;
  readonly onPace: number;
  readonly behind: number;
}

/** Their names, from best to worst. */
export const THRESHOLD_NAMES = ['exceeded', 'met', 'ahead', 'onPace', 'behind'] as const;

/**
 * How communes grade, unless Cấu hình says otherwise: from 110 khá, from 90 bảo đảm tiến độ (of a whole plan: cơ bản đạt),
 * from 70 chưa đạt, below that đạt thấp.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  exceeded: 100,
  met: 100,
  ahead: 110,
  onPace: 90,
  behind: 70,
};

/**
 * Whether thresholds contradict neither each other nor the words: what is full is met, only more
 * than the plan exceeds it, only more than is due is ahead.
 */
export function isInOrder({ exceeded, met, ahead, onPace, behind }: Thresholds): boolean {
  return exceeded >= 100 && ahead >= 100 && met <= 100 && met >= onPace && onPace >= behind;
}

/**
 * Grades `of` (result to plan). Where fewer is better the plan is a ceiling: above it the result is
 * low, at or under it the plan is met once all its time is gone, until then on pace. A plan of which
 * nothing is due yet (before its season, a state before its month) is under way.
 *
 * @param period what is due at the end of the period: a cut-off before it puts nobody ahead
 */
export function gradePlan(
  of: Ratio,
  direction: Direction,
  expected: Share,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
  period: Share = expected,
): Grade {
  if (direction === 'lower') {
    if (of.part.gt(of.whole)) return expected.numerator === 0 ? 'under-way' : 'low';
    // A yearly ceiling is kept only when the year is over.
    return expected.numerator === expected.denominator ? 'met' : 'on-pace';
  }
  // part/whole against percent/100 · numerator/denominator, multiplied out to stay exact.
  const result = of.part.times(100);
  const ofPlan = (percent: number): Big => of.whole.times(decimal(percent));
  if (result.gt(ofPlan(thresholds.exceeded))) return 'exceeded';
  if (result.gte(ofPlan(thresholds.met))) return 'met';
  if (expected.numerator === 0) return 'under-way';
  const reaches = (percent: number, { numerator, denominator }: Share): boolean =>
    result.times(denominator).gte(ofPlan(percent).times(numerator));
  const whole = period.numerator === period.denominator;
  if (!whole && reaches(thresholds.ahead, period)) return 'ahead';
  if (reaches(thresholds.onPace, expected)) return 'on-pace';
  return reaches(thresholds.behind, expected) ? 'behind' : 'low';
}

/**
 * Grades against a plan of nothing ("không để xảy ra"): anything is too much; nothing keeps it, which is
 * certain only once all its time is gone.
 */
export function gradeNone(result: number, { numerator, denominator }: Share): Grade {
  if (result > 0) return 'low';
  return numerator === denominator ? 'met' : 'on-pace';
}

/** Grades a rate that has no plan by its good and poor mark; null between them or without marks. */
export function gradeRate(
  value: number,
  direction: Direction,
  good: number | null,
  poor: number | null,
): 'good' | 'poor' | null {
  const sign = direction === 'lower' ? -1 : 1;
  if (good !== null && value * sign >= good * sign) return 'good';
  if (poor !== null && value * sign <= poor * sign) return 'poor';
  return null;
}
