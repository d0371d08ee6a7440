// Grades a result against its plan: by the whole plan, by the time gone, or by a season's window.
import type Big from 'big.js';
import type { Ratio } from './percent';
import { decimal } from './decimal';

/** Whether more is better. */
export type Direction = 'higher' | 'lower' | 'neutral';

/** First and last month of a crop's season, 1–12; `from` may lie after `to` (over New Year). */
export interface Season {
  readonly from: number;
  readonly to: number;
}

/** The grades from best to worst. */
export const GRADES = ['exceeded', 'met', 'ahead', 'on-pace', 'behind', 'low'] as const;
export type Grade = (typeof GRADES)[number];

/** The grades in the office's words. */
export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  exceeded: 'vượt kế hoạch',
  met: 'hoàn thành kế hoạch',
  ahead: 'đạt khá',
  'on-pace': 'bảo đảm tiến độ',
  behind: 'chưa đạt tiến độ',
  low: 'đạt thấp',
};

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
 * The share of the plan (0–1) that should be done after `months` months: a flow is spread evenly
 * over the year, or over its season; a stock is measured against the whole plan at any time.
 */
export function expectedShare(
  months: number,
  flow: boolean,
  season: Season | null,
): { numerator: number; denominator: number } {
  if (season) {
    const length = ((season.to - season.from + 12) % 12) + 1;
    const overNewYear = season.from > season.to;
    const begun = overNewYear ? months + 12 - season.from + 1 : months - season.from + 1;
    return { numerator: Math.max(0, Math.min(length, begun)), denominator: length };
  }
  if (!flow) return { numerator: 1, denominator: 1 };
  return { numerator: Math.max(0, Math.min(12, months)), denominator: 12 };
}

/**
 * Grades `of` (result to plan). Where fewer is better the plan is a ceiling: above it the result is
 * low, at or under it the plan is met once all its time is gone, until then on pace. A plan of which
 * nothing is due yet (before its season) is on pace.
 */
export function gradePlan(
  of: Ratio,
  direction: Direction,
  expected: { numerator: number; denominator: number },
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Grade {
  if (direction === 'lower') {
    if (of.part.gt(of.whole)) return 'low';
    // A yearly ceiling is kept only when the year is over.
    return expected.numerator === expected.denominator ? 'met' : 'on-pace';
  }
  // part/whole against percent/100 · numerator/denominator, multiplied out to stay exact.
  const result = of.part.times(100);
  const ofPlan = (percent: number): Big => of.whole.times(decimal(percent));
  if (result.gt(ofPlan(thresholds.exceeded))) return 'exceeded';
  if (result.gte(ofPlan(thresholds.met))) return 'met';
  if (expected.numerator === 0) return 'on-pace';
  const done = result.times(expected.denominator);
  const reaches = (percent: number): boolean => done.gte(ofPlan(percent).times(expected.numerator));
  const whole = expected.numerator === expected.denominator;
  if (!whole && reaches(thresholds.ahead)) return 'ahead';
  if (reaches(thresholds.onPace)) return 'on-pace';
  return reaches(thresholds.behind) ? 'behind' : 'low';
}

/**
 * Grades against a plan of nothing ("không để xảy ra"): anything is too much; nothing keeps it, which is
 * certain only once all its time is gone.
 */
export function gradeNone(
  result: number,
  { numerator, denominator }: { numerator: number; denominator: number },
): Grade {
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
