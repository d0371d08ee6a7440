// Grades: by the whole plan, by pace, by season, by direction, by the marks of a rate.
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_THRESHOLDS,
  gradePlan,
  gradeRate,
  GRADES,
  isInOrder,
  type Direction,
  type Grade,
  type Thresholds,
} from '../../src/plan/grade';
import { GRADE_WORDS } from '../../src/plan/grade-words';
import { dueShare, months, WHOLE, type Share } from '../../src/plan/due';
import { ratio } from '../../src/plan/percent';

/** What is due of a flow after so many months. */
function after(gone: number): Share {
  return dueShare(months(gone), { pace: 'flow', season: null, due: null });
}

/** The grade of `part` of 1200 after `gone` months of the year (0: against the whole plan). */
function grade(part: number, gone: number, direction: Direction = 'higher'): Grade {
  return gradePlan(ratio(part, 1200)!, direction, gone === 0 ? WHOLE : after(gone));
}

describe('a flow after five months, of 500 that are due', () => {
  it.each<[number, Grade]>([
    [1200.01, 'exceeded'],
    [1200, 'met'],
    [1199.99, 'ahead'],
    [550, 'ahead'],
    [549.99, 'on-pace'],
    [450, 'on-pace'],
    [449.99, 'behind'],
    [350, 'behind'],
    [349.99, 'low'],
    [0, 'low'],
  ])('with %d is %s', (part, expected) => {
    expect(grade(part, 5)).toBe(expected);
  });

  it('is judged alike when neither direction is better', () => {
    expect(grade(550, 5, 'neutral')).toBe('ahead');
  });
});

describe('a stock, or a flow at the end of the year, of a plan of 1200', () => {
  const LIMITS: [number, Grade][] = [
    [1200.01, 'exceeded'],
    [1200, 'met'],
    [1199.99, 'on-pace'],
    [1080, 'on-pace'],
    [1079.99, 'behind'],
    [840, 'behind'],
    [839.99, 'low'],
  ];

  it.each(LIMITS)('with %d is %s', (part, expected) => {
    expect(grade(part, 0)).toBe(expected);
    expect(grade(part, 12)).toBe(expected);
  });
});

describe('the threshold of the pace', () => {
  // Exactly 0,9 of what is due; in binary the result falls short of it by a hair.
  it.each([
    [0.3, 0.4, 10],
    [0.3, 0.5, 8],
    [0.3, 0.8, 5],
    [0.6, 0.8, 10],
  ])('is met exactly by %d of %d after %d months', (part, whole, gone) => {
    expect(part * 12 < whole * gone * 0.9).toBe(true);
    expect(gradePlan(ratio(part, whole)!, 'higher', after(gone))).toBe('on-pace');
  });
});

describe('thresholds of the office', () => {
  const own = { exceeded: 105, met: 95, ahead: 120, onPace: 80, behind: 50 };

  it.each<[number, number, Grade]>([
    [1260.01, 0, 'exceeded'],
    [1260, 0, 'met'],
    [1140, 0, 'met'],
    [1139.99, 0, 'on-pace'],
    [960, 0, 'on-pace'],
    [959.99, 0, 'behind'],
    [599.99, 0, 'low'],
    [600, 5, 'ahead'],
    [599.99, 5, 'on-pace'],
    [249.99, 5, 'low'],
  ])('make %d of 1200 after %d months %s', (part, gone, expected) => {
    const due = gone === 0 ? WHOLE : after(gone);
    expect(gradePlan(ratio(part, 1200)!, 'higher', due, own)).toBe(expected);
  });

  it.each<[Partial<Thresholds>, boolean]>([
    [{}, true],
    [own, true],
    [{ exceeded: 99 }, false],
    [{ met: 101 }, false],
    [{ ahead: 99 }, false],
    [{ onPace: 60 }, false],
    [{ met: 85 }, false],
  ])('%o are in order: %s', (differing, expected) => {
    expect(isInOrder({ ...DEFAULT_THRESHOLDS, ...differing })).toBe(expected);
  });
});

describe('before anything is due', () => {
  const none = dueShare(months(1), { pace: 'flow', season: { from: 2, to: 5 }, due: null });

  it.each<[number, Grade]>([
    [0, 'under-way'],
    [600, 'under-way'],
    [1200, 'met'],
    [1300, 'exceeded'],
  ])('a result of %d of 1200 is %s', (part, expected) => {
    expect(gradePlan(ratio(part, 1200)!, 'higher', none)).toBe(expected);
  });

  it('a ceiling is not broken by what is to be less by then', () => {
    const none = dueShare(months(6), { pace: 'state', season: null, due: null });
    expect(gradePlan(ratio(597, 560)!, 'lower', none)).toBe('under-way');
    expect(gradePlan(ratio(550, 560)!, 'lower', none)).toBe('on-pace');
  });
});

describe('where fewer is better', () => {
  it.each<[number, Grade]>([
    [0, 'met'],
    [1199, 'met'],
    [1200, 'met'],
    [1200.01, 'low'],
    [2400, 'low'],
  ])('%d against a ceiling of 1200 is %s', (part, expected) => {
    expect(grade(part, 0, 'lower')).toBe(expected);
    // A yearly ceiling is kept only when the year is over.
    const inMay = expected === 'met' ? 'on-pace' : expected;
    expect(grade(part, 5, 'lower')).toBe(inMay);
  });
});

describe('a rate without a plan', () => {
  it.each<[number, Direction, number | null, number | null, 'good' | 'poor' | null]>([
    [95, 'higher', 95, 70, 'good'],
    [94.9, 'higher', 95, 70, null],
    [70, 'higher', 95, 70, 'poor'],
    [70.1, 'higher', 95, 70, null],
    [2, 'lower', 2, 10, 'good'],
    [2.1, 'lower', 2, 10, null],
    [10, 'lower', 2, 10, 'poor'],
    [9.9, 'lower', 2, 10, null],
    [95, 'neutral', 95, 70, 'good'],
    [100, 'higher', null, 70, null],
    [60, 'higher', null, 70, 'poor'],
    [60, 'higher', 95, null, null],
    [60, 'higher', null, null, null],
    [0, 'higher', null, 0, 'poor'],
  ])('of %d (%s is better, good %s, poor %s) is %s', (value, direction, good, poor, expected) => {
    expect(gradeRate(value, direction, good, poor)).toBe(expected);
  });
});

describe('the words of grades', () => {
  it('are there for each grade, each its own', () => {
    expect(new Set(GRADES.map((name) => GRADE_WORDS[name])).size).toBe(GRADES.length);
  });
});
