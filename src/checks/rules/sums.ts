// Rules about sums: parts against the total they belong to.
import type Big from 'big.js';
import { decimal } from '../../plan/decimal';
import { writeNumber } from '../../vietnamese/write-number';
import { cellOf, type CatalogueRow, type CrossCheck, type Reading } from '../../workbook/facts';
import type { FactsIndex } from '../../workbook/facts-index';
import { statedAmount } from '../../workbook/stated-amount';
import { attempt } from '../judge-cross-check';
import { hitAt, type Rule, type RunningContext } from '../rule';

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
  checkWorkbook: (context, report) => {
    const { facts, index } = context;
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
      report({
        ...hitAt(row, cellOf(row, statedAmount(total, row.values))),
        // Parts below their total may be some of several; above it they cannot be right, nor where they
        // are all of it in another column or period.
        severity:
          sum.gt(whole) || (row.explanation === null && areAll(total, parts, context))
            ? 'error'
            : 'warning',
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

/** Whether the parts are all of their total: their plans make its plan, or they did the period before. */
function areAll(
  total: CatalogueRow,
  parts: readonly CatalogueRow[],
  { index, earlier }: RunningContext,
): boolean {
  const planOf = ({ id }: CatalogueRow): number | null =>
    index.rows.get(id)?.values.plan?.value ?? null;
  const beforeOf = ({ id }: CatalogueRow): number | null =>
    earlier.directlyBefore(id)?.toDate ?? null;
  return [planOf, beforeOf].some((of) => {
    const whole = of(total);
    const values = parts.map(of);
    if (whole === null || whole === 0 || values.includes(null)) return false;
    return values.reduce<Big>((sum, value) => sum.plus(value ?? 0), decimal(0)).eq(whole);
  });
}

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
      report({
        ...hitAt(row, cellOf(row, statedAmount(total, row.values))),
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
      const { partOf } = entry;
      if (partOf === null || index.entries.has(partOf) || index.retired.has(partOf)) continue;
      report({
        tab: entry.tab,
        row: entry.row,
        column: entry.column,
        indicator: entry.id,
        found: partOf,
      });
    }
  },
};

export const SUM_RULES: readonly Rule[] = [UNKNOWN_TOTAL, PARTS_NOT_TOTAL, SHARES_OVER_100];
