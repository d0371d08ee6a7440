// Rules about the secretary's cross-checks in tab Quy tắc: what fails them, and those that cannot be used.
import { writeNumber } from '../../vietnamese/write-number';
import type { FactsIndex } from '../../workbook/facts-index';
import { a1 } from '../../workbook/grid';
import { attempt } from '../judge-cross-check';
import type { Computed } from '../expression';
import type { Rule } from '../rule';

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
    vi: '{reason}. Hiện {left} là {found}; lẽ ra phải {must} {right}, là {expected}.',
    en: '{reason}. Now {left} is {found}; it must {must} {right}, which is {expected}.',
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
          left: sideName(left, check.left, index),
          must: outcome.must,
          right: sideName(right, check.right, index),
        },
      });
    }
  },
};

/** A side as people know it: its one cell, or what it computes from which cells. */
function sideName(side: Computed, typed: string, index: FactsIndex): string {
  const names = cellNames(side, index);
  return side.cells.length > 1 ? `${typed} [${names}]` : names || typed;
}

/** What a side was computed from: names and cells. */
function cellNames({ cells }: Computed, index: FactsIndex): string {
  return cells
    .map(({ row, reading }) => {
      const name = index.entries.get(row.id)?.name ?? row.id;
      return `“${name}” (${row.tab}!${a1(reading)})`;
    })
    .join(', ');
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
        tab: check.tab,
        row: check.row,
        column: check.column,
        found: outcome.problem,
        severity: outcome.severity,
      });
    }
  },
};

export const CROSS_CHECK_RULES: readonly Rule[] = [CROSS_CHECK_NOT_UNDERSTOOD, CROSS_CHECK_FAILED];
