// Rules about sums: parts against the total they belong to, and the secretary's cross-checks.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { writeNumber } from '../../vietnamese/write-number';
import type { Bilingual } from '../../vietnamese/bilingual';
import { choose } from '../../workbook/closed-lists';
import type { CatalogueRow, CrossCheck, FactsIndex, Reading } from '../../workbook/facts';
import { a1 } from '../../workbook/grid';
import { statedAmount } from '../../workbook/stated-amount';
import { compute, DivisionByZeroError, ExpressionError, type Computed } from '../expression';
import type { Severity } from '../finding';
import type { Rule } from '../rule';

/** The entries that belong to each total, by the total's id. */
function partsByTotal(entries: Iterable<CatalogueRow>): Map<string, CatalogueRow[]> {
  const parts = new Map<string, CatalogueRow[]>();
  for (const entry of entries) {
    if (entry.partOf === null) continue;
    const known = parts.get(entry.partOf);
    if (known) known.push(entry);
    else parts.set(entry.partOf, [entry]);
  }
  return parts;
}

/** The amount of a part or a total that takes part in the sum: the total's stated one. */
function summand(entry: CatalogueRow, total: CatalogueRow, index: FactsIndex): Big | null {
  const reading = summandReading(entry, total, index);
  // A lower bound adds up to nothing that could be compared.
  return reading?.value == null || reading.atLeast ? null : decimal(reading.value);
}

function summandReading(
  entry: CatalogueRow,
  total: CatalogueRow,
  index: FactsIndex,
): Reading | undefined {
  const totalRow = index.rows.get(total.id);
  return totalRow && index.rows.get(entry.id)?.values[statedAmount(total, totalRow.values)];
}

const PARTS_NOT_TOTAL: Rule = {
  id: 'sum.parts-not-total',
  severity: 'error',
  grain: 'workbook',
  title: { vi: 'Các phần không khớp tổng', en: 'Parts do not add up' },
  why: {
    vi: 'Người đọc cộng lại là thấy ngay không khớp.',
    en: 'Any reader who adds up the parts sees that they do not fit.',
  },
  message: {
    vi: '“{name}” là {found}, nhưng các chỉ tiêu thuộc tổng này ({parts}) cộng lại là {expected}.',
    en: '“{name}” is {found}, but its parts ({parts}) add up to {expected}.',
  },
  instruction: {
    vi: 'Kiểm tra từng số.',
    en: 'Check each figure.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    for (const [id, parts] of partsByTotal(index.entries.values())) {
      const total = index.entries.get(id);
      const row = index.rows.get(id);
      if (!total || !row || areShares(parts, total)) continue;
      const whole = summand(total, total, index);
      const values = parts.map((part) => summand(part, total, index));
      if (whole === null || values.some((value) => value === null)) continue;
      const sum = values.reduce<Big>((all, value) => all.plus(value ?? 0), decimal(0));
      // A single part is an "of which": it may be less than its total, never more.
      if (parts.length === 1 ? sum.lte(whole) : sum.eq(whole)) continue;
      if (isCrossChecked([total, ...parts], total, facts.crossChecks, index)) continue;
      const stated = row.values[statedAmount(total, row.values)];
      report({
        tab: row.tab,
        row: stated?.row ?? row.idCell.row,
        column: stated?.column ?? row.idCell.column,
        indicator: id,
        // Parts below their total may be some of several; above it they cannot be right.
        severity: sum.gt(whole) ? 'error' : 'warning',
        explained: row.explanation,
        found: writeNumber(whole),
        expected: writeNumber(sum),
        values: {
          name: total.name,
          parts: parts.map((part) => part.name).join('; '),
        },
      });
    }
  },
};

/** The secretary's own rule over just these cells says it already. */
function isCrossChecked(
  summands: readonly CatalogueRow[],
  total: CatalogueRow,
  crossChecks: readonly CrossCheck[],
  index: FactsIndex,
): boolean {
  const wanted = new Set(summands.map((entry) => summandReading(entry, total, index)));
  return crossChecks.some((check) => {
    const outcome = attempt(check, index);
    if (!outcome || 'problem' in outcome) return false;
    const cells = [...outcome.left.cells, ...outcome.right.cells].map(({ reading }) => reading);
    return cells.length === wanted.size && cells.every((reading) => wanted.has(reading));
  });
}

/** Parts in percent of a whole that is counted: shares, which are no summands. */
function areShares(parts: readonly CatalogueRow[], total: CatalogueRow): boolean {
  return total.unit !== '%' && parts.every(({ unit }) => unit === '%');
}

/** Shares are rounded one by one: each may be off by half a unit of its last decimal. */
const SHARE_ROUNDING = 0.05;

const SHARES_OVER_100: Rule = {
  id: 'sum.shares-over-100',
  severity: 'warning',
  grain: 'workbook',
  title: { vi: 'Các tỷ lệ cộng quá 100%', en: 'Shares above 100%' },
  why: {
    vi: 'Các phần của một tổng thể cộng lại không thể quá 100%.',
    en: 'The parts of a whole cannot be more than all of it.',
  },
  message: {
    vi: 'Các tỷ lệ thuộc “{name}” ({parts}) cộng lại là {found}%.',
    en: 'The shares of “{name}” ({parts}) add up to {found}%.',
  },
  instruction: {
    vi: 'Kiểm tra từng tỷ lệ, và xem có đối tượng nào bị tính hai lần.',
    en: 'Check each share, and whether something was counted twice.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    for (const [id, parts] of partsByTotal(facts.catalogue)) {
      const total = index.entries.get(id);
      const row = index.rows.get(id);
      if (!total || !row || parts.length < 2 || !areShares(parts, total)) continue;
      const values = parts.map(({ id: part }) => index.rows.get(part)?.values.toDate?.value ?? 0);
      const sum = values.reduce<Big>((all, value) => all.plus(decimal(value)), decimal(0));
      if (sum.lte(decimal(100).plus(SHARE_ROUNDING * parts.length))) continue;
      const stated = row.values[statedAmount(total, row.values)];
      report({
        tab: row.tab,
        row: stated?.row ?? row.idCell.row,
        column: stated?.column ?? row.idCell.column,
        indicator: id,
        explained: row.explanation,
        found: writeNumber(sum),
        expected: '100',
        values: { name: total.name, parts: parts.map(({ name }) => name).join('; ') },
      });
    }
  },
};

const UNKNOWN_TOTAL: Rule = {
  id: 'catalogue.unknown-total',
  severity: 'error',
  grain: 'row',
  title: { vi: '“Thuộc tổng” không có trong Danh mục', en: 'Unknown total' },
  why: {
    vi: 'Sai mã của tổng thì không ai kiểm tra được các phần cộng lại.',
    en: 'With a wrong id of the total nobody can check that the parts add up.',
  },
  message: {
    vi: 'Cột “Thuộc tổng” ghi “{found}”, Danh mục không có mã này.',
    en: '“Thuộc tổng” says “{found}”, which is no id of Danh mục.',
  },
  instruction: {
    vi: 'Ghi đúng mã của chỉ tiêu tổng hoặc để trống.',
    en: 'Write the total’s id or leave it empty.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    for (const entry of facts.catalogue) {
      if (entry.partOf === null || index.entries.has(entry.partOf)) continue;
      report({
        tab: entry.tab,
        row: entry.row,
        column: entry.column,
        indicator: entry.id,
        found: entry.partOf,
      });
    }
  },
};

type Compare = (difference: Big, tolerance: Big) => boolean;

/** The comparisons, on left minus right. */
const COMPARISONS: Readonly<Record<string, Compare>> = {
  '=': (difference, tolerance) => difference.abs().lte(tolerance),
  '≠': (difference, tolerance) => difference.abs().gt(tolerance),
  '<': (difference, tolerance) => difference.lt(tolerance),
  '≤': (difference, tolerance) => difference.lte(tolerance),
  '>': (difference, tolerance) => difference.gt(tolerance.times(-1)),
  '≥': (difference, tolerance) => difference.gte(tolerance.times(-1)),
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

interface Outcome {
  readonly severity: Severity;
  readonly holds: boolean;
  readonly left: Computed;
  readonly right: Computed;
}

/** Judges one cross-check; null when a value is missing. */
function judge(check: CrossCheck, index: FactsIndex): Outcome | null {
  const sign = COMPARISON_ALIASES[check.comparison] ?? check.comparison;
  const compare = COMPARISONS[sign];
  if (!compare) {
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
  return { severity, holds: compare(left.value.minus(right.value), allowed), left, right };
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

const CROSS_CHECK_FAILED: Rule = {
  id: 'cross-check.failed',
  severity: 'warning',
  grain: 'workbook',
  title: { vi: 'Không khớp quy tắc của văn phòng', en: 'The office’s own rule does not hold' },
  why: {
    vi: 'Đây là quan hệ mà văn phòng đã đặt ra giữa các số liệu.',
    en: 'It is a relation between figures that the office itself laid down.',
  },
  message: {
    vi: '{reason}. Hiện vế trái là {found} ({left}), vế phải là {expected} ({right}), phải {comparison}.',
    en: '{reason}. The left side is {found} ({left}), the right side {expected} ({right}); it must be {comparison}.',
  },
  instruction: {
    vi: 'Xem lại các ô này.',
    en: 'Check these cells.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    for (const check of facts.crossChecks) {
      const outcome = attempt(check, index);
      if (!outcome || 'problem' in outcome || outcome.holds) continue;
      const { left, right } = outcome;
      const cell = left.cells[0] ?? right.cells[0];
      report({
        tab: cell?.row.tab ?? check.tab,
        row: cell?.reading.row ?? check.row,
        column: cell?.reading.column ?? check.column,
        severity: outcome.severity,
        explained: cell?.row.explanation ?? null,
        found: left.value === null ? '' : writeNumber(left.value.round(6)),
        expected: right.value === null ? '' : writeNumber(right.value.round(6)),
        ...(cell ? { indicator: cell.row.id } : {}),
        values: {
          reason: check.explanation || 'Quy tắc đối chiếu',
          left: cellNames(left, index) || check.left,
          comparison: check.comparison,
          right: cellNames(right, index) || check.right,
        },
      });
    }
  },
};

/** What a side was computed from, as people know it: names and cells. */
function cellNames({ cells }: Computed, index: FactsIndex): string {
  return cells
    .map(({ row, reading }) => {
      const name = index.entries.get(row.id)?.name ?? row.id;
      return `${name}: ${row.tab}!${a1(reading)}`;
    })
    .join('; ');
}

const CROSS_CHECK_NOT_UNDERSTOOD: Rule = {
  id: 'cross-check.not-understood',
  severity: 'error',
  grain: 'workbook',
  always: true,
  title: { vi: 'Không hiểu quy tắc', en: 'Rule not understood' },
  why: {
    vi: 'Quy tắc hỏng thì không kiểm tra được gì; không được coi là số liệu sai.',
    en: 'A broken rule checks nothing, and must not be taken for broken data.',
  },
  message: {
    vi: 'Quy tắc này không dùng được: {found}.',
    en: 'This rule cannot be used: {found}.',
  },
  instruction: {
    vi: 'Sửa quy tắc; số liệu không bị đánh giá theo nó.',
    en: 'Mend the rule; no figure was judged by it.',
  },
  checkWorkbook: ({ facts, index }, report) => {
    // Without Danh mục no id is known; that is told once.
    if (facts.catalogue.length === 0) return;
    for (const check of facts.crossChecks) {
      const outcome = attempt(check, index);
      if (!outcome || !('problem' in outcome)) continue;
      report({
        ...{ tab: check.tab, row: check.row, column: check.column },
        found: outcome.problem,
        severity: outcome.severity,
      });
    }
  },
};

/**
 * A broken rule is never reported as broken data: it comes back as its own problem. One that only
 * this month's zero leaves without an answer does not stop the report.
 */
function attempt(
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

export const SUM_RULES: readonly Rule[] = [
  UNKNOWN_TOTAL,
  PARTS_NOT_TOTAL,
  SHARES_OVER_100,
  CROSS_CHECK_NOT_UNDERSTOOD,
  CROSS_CHECK_FAILED,
];
