// Judges one of the secretary's cross-checks: both sides computed, compared with their tolerance.
import type Big from 'big.js';
import { decimal } from '../plan/decimal';
import type { Bilingual } from '../vietnamese/bilingual';
import { choose } from '../workbook/closed-lists';
import type { CrossCheck } from '../workbook/facts';
import type { FactsIndex } from '../workbook/facts-index';
import { compute, DivisionByZeroError, ExpressionError, type Computed } from './expression';
import type { Severity } from '../rules/description';

type Compare = (difference: Big, tolerance: Big) => boolean;

/** The comparisons, on left minus right, and what the left side must be to the right one. */
const COMPARISONS: Readonly<Record<string, { readonly holds: Compare; readonly must: Bilingual }>> =
  {
    '=': {
      holds: (difference, tolerance) => difference.abs().lte(tolerance),
      must: { vi: 'bằng', en: 'equal' },
    },
    '≠': {
      holds: (difference, tolerance) => difference.abs().gt(tolerance),
      must: { vi: 'khác', en: 'differ from' },
    },
    '<': {
      holds: (difference, tolerance) => difference.lt(tolerance),
      must: { vi: 'nhỏ hơn', en: 'be less than' },
    },
    '≤': {
      holds: (difference, tolerance) => difference.lte(tolerance),
      must: { vi: 'không lớn hơn', en: 'not exceed' },
    },
    '>': {
      holds: (difference, tolerance) => difference.gt(tolerance.times(-1)),
      must: { vi: 'lớn hơn', en: 'exceed' },
    },
    '≥': {
      holds: (difference, tolerance) => difference.gte(tolerance.times(-1)),
      must: { vi: 'không nhỏ hơn', en: 'not be less than' },
    },
  };

/** Other ways to type a comparison. */
const COMPARISON_ALIASES: Readonly<Record<string, string>> = {
  '==': '=',
  '<>': '≠',
  '!=': '≠',
  '<=': '≤',
  '>=': '≥',
};

/** The words of column "Mức"; a rule without one warns. */
const SEVERITIES: Readonly<Record<string, Severity>> = { lỗi: 'error', 'cảnh báo': 'warning' };

export interface Outcome {
  readonly severity: Severity;
  /** What the left side must be to the right one. */
  readonly must: Bilingual;
  readonly holds: boolean;
  readonly left: Computed;
  readonly right: Computed;
}

/** Judges one cross-check; null when a value is missing. */
function judge(check: CrossCheck, index: FactsIndex): Outcome | null {
  const sign = COMPARISON_ALIASES[check.comparison] ?? check.comparison;
  const comparison = COMPARISONS[sign];
  if (!comparison) {
    throw new ExpressionError({
      vi: `phép so sánh “${check.comparison}” không có; dùng = ≠ < ≤ > ≥`,
      en: `there is no comparison “${check.comparison}”; use = ≠ < ≤ > ≥`,
    });
  }
  const severity = check.severity === '' ? 'warning' : choose(SEVERITIES, check.severity);
  if (!severity) {
    throw new ExpressionError({
      vi: `mức “${check.severity}” không có; ghi lỗi hoặc cảnh báo`,
      en: `there is no level “${check.severity}”; write lỗi or cảnh báo`,
    });
  }
  const tolerance = readTolerance(check);
  const left = compute(check.left, index);
  const right = compute(check.right, index);
  if (left.value === null || right.value === null) return null;
  const allowed = tolerance.relative
    ? right.value.abs().times(tolerance.size).div(100)
    : tolerance.size;
  const { must } = comparison;
  const holds = comparison.holds(left.value.minus(right.value), allowed);
  return { severity, must, holds, left, right };
}

function readTolerance({ tolerance }: CrossCheck): { size: Big; relative: boolean } {
  if (tolerance?.problem || (tolerance?.value ?? 0) < 0) {
    throw new ExpressionError({
      vi: 'sai số phải là một số không âm',
      en: 'the tolerance must be a number, not below zero',
    });
  }
  return { size: decimal(tolerance?.value ?? 0), relative: tolerance?.percent ?? false };
}

/**
 * A broken rule is never reported as broken data: it comes back as its own problem. One that only
 * this month's zero leaves without an answer does not stop the report.
 */
export function attempt(
  check: CrossCheck,
  index: FactsIndex,
): Outcome | { problem: Bilingual; severity: Severity } | null {
  try {
    return judge(check, index);
  } catch (error) {
    if (error instanceof ExpressionError) {
      const severity = error instanceof DivisionByZeroError ? 'warning' : 'error';
      return { problem: error.words, severity };
    }
    throw error;
  }
}
