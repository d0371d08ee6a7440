// Rules about one row's amounts against each other: plan, month, to date, total, the % cell.
import { decimal, divideHalfUp } from '../../plan/decimal';
import { ratio, type Ratio } from '../../plan/percent';
import { writeNumber } from '../../vietnamese/write-number';
import { readNumber } from '../../vietnamese/read-number';
import type { CatalogueRow, IndicatorRow, Reading } from '../../workbook/facts';
import { cellText, type CellValue } from '../../workbook/grid';
import { hasNothingToReport } from '../../workbook/not-applicable';
import { isFilled, statedAmount } from '../../workbook/stated-amount';
import type { Hit, Rule } from '../rule';

function at(row: IndicatorRow, reading: Reading): Hit {
  return { tab: row.tab, row: reading.row, column: reading.column, indicator: row.id };
}

function write(value: number): string {
  return writeNumber(decimal(value));
}

const ZERO_PLAN: Rule = {
  id: 'plan.zero',
  severity: 'error',
  grain: 'cell',
  title: { vi: 'Kế hoạch bằng 0', en: 'Plan of zero' },
  why: {
    vi: 'Chia cho kế hoạch bằng 0 không ra phần trăm.',
    en: 'A plan of zero gives no percent.',
  },
  message: {
    vi: 'Kế hoạch bằng 0 nên không tính được phần trăm.',
    en: 'The plan is 0, so no percent can be computed.',
  },
  instruction: {
    vi: 'Ghi đúng kế hoạch, hoặc để trống nếu chỉ tiêu không giao kế hoạch.',
    en: 'Type the plan, or leave the cell empty if there is none.',
  },
  checkRow: (row, _entry, report) => {
    const { plan } = row.values;
    if (plan?.value === 0) report({ ...at(row, plan), found: cellText(plan.raw) });
  },
};

const MISSING_VALUE: Rule = {
  id: 'value.missing',
  severity: 'error',
  grain: 'cell',
  always: true,
  title: { vi: 'Thiếu số liệu', en: 'Missing figure' },
  why: {
    vi: 'Chưa có số thì báo cáo để […] ở chỗ này.',
    en: 'Without the figure the report has […] in this place.',
  },
  message: {
    vi: 'Chưa có số liệu “{name}”.',
    en: 'No figure for “{name}”.',
  },
  instruction: {
    vi: 'Ô trống không phải là 0: nếu không phát sinh, ghi 0.',
    en: 'An empty cell is not zero: if nothing occurred, type 0.',
  },
  checkRow: (row, entry, report) => {
    if (!entry) return;
    const amount = statedAmount(entry, row.values);
    const reading = row.values[amount];
    if (isFilled(reading)) return;
    report({
      ...(reading ? at(row, reading) : { tab: row.tab, ...row.idCell, indicator: row.id }),
      expected: entry.unit,
      values: { name: entry.name },
    });
  },
};

const MISSING_TOTAL: Rule = {
  id: 'value.missing-total',
  severity: 'error',
  grain: 'cell',
  always: true,
  title: { vi: 'Thiếu tổng số', en: 'Missing total' },
  why: {
    vi: 'Tỷ trọng phải có mẫu số.',
    en: 'A share needs its whole.',
  },
  message: {
    vi: 'Chỉ tiêu “{name}” có dạng câu tỷ trọng nhưng chưa có Tổng số để tính.',
    en: 'Indicator “{name}” states a share but has no Tổng số to compute it from.',
  },
  instruction: {
    vi: 'Ghi Tổng số.',
    en: 'Type it.',
  },
  checkRow: (row, entry, report) => {
    if (entry?.phrase !== 'tỷ trọng' || hasNothingToReport(entry, row)) return;
    const { total } = row.values;
    if (isFilled(total) && total?.problem !== 'not-applicable') return;
    report({
      ...(total ? at(row, total) : { tab: row.tab, ...row.idCell, indicator: row.id }),
      values: { name: entry.name },
    });
  },
};

const ZERO_TOTAL: Rule = {
  id: 'value.zero-total',
  severity: 'error',
  grain: 'cell',
  title: { vi: 'Tổng số bằng 0', en: 'A total of zero' },
  why: {
    vi: 'Không có phần trăm nào của số không; “đạt 100%” của 0 là vô nghĩa.',
    en: 'There is no percent of nothing; “100%” of 0 has no meaning.',
  },
  message: {
    vi: 'Tổng số của “{name}” bằng 0 nên không tính được tỷ trọng.',
    en: 'The total of “{name}” is 0, so no share can be computed.',
  },
  instruction: {
    vi: 'Ghi đúng Tổng số; nếu kỳ này không có đối tượng nào, ghi “không áp dụng” ở ô kết quả.',
    en: 'Type the total; if there is nothing of the kind this period, write “không áp dụng” as the result.',
  },
  checkRow: (row, entry, report) => {
    const { total } = row.values;
    if (entry?.phrase !== 'tỷ trọng' || total?.value !== 0 || hasNothingToReport(entry, row)) {
      return;
    }
    report({ ...at(row, total), found: cellText(total.raw), values: { name: entry.name } });
  },
};

const MONTH_OVER_TO_DATE: Rule = {
  id: 'value.month-over-to-date',
  severity: 'error',
  grain: 'row',
  title: { vi: 'Trong tháng lớn hơn lũy kế', en: 'Month above to date' },
  why: {
    vi: 'Lũy kế gồm cả tháng này nên không thể nhỏ hơn tháng này.',
    en: 'The value to date includes the month, so it cannot be smaller.',
  },
  message: {
    vi: 'Thực hiện trong tháng {found} lớn hơn lũy kế {expected}.',
    en: 'The month’s {found} is more than the {expected} to date.',
  },
  instruction: {
    vi: 'Kiểm tra cả hai ô.',
    en: 'Check both cells.',
  },
  checkRow: (row, entry, report) => {
    const { month, toDate } = row.values;
    if (!entry?.flow || month?.value == null || toDate?.value == null) return;
    if (toDate.atLeast || month.value <= toDate.value) return;
    report({ ...at(row, month), found: write(month.value), expected: write(toDate.value) });
  },
};

const PART_OVER_TOTAL: Rule = {
  id: 'value.part-over-total',
  severity: 'error',
  grain: 'row',
  title: { vi: 'Kết quả lớn hơn tổng số', en: 'Result above its total' },
  why: {
    vi: 'Phần không thể lớn hơn tổng.',
    en: 'A part cannot exceed its total.',
  },
  message: {
    vi: 'Kết quả {found} lớn hơn Tổng số {expected}.',
    en: 'The result {found} is more than its total {expected}.',
  },
  instruction: {
    vi: 'Kiểm tra cả hai ô.',
    en: 'Check both cells.',
  },
  checkRow: (row, entry, report) => {
    const { total } = row.values;
    if (!entry || total?.value == null || total.atLeast) return;
    const stated = row.values[statedAmount(entry, row.values)];
    if (stated?.value == null || stated.value <= total.value) return;
    report({ ...at(row, stated), found: write(stated.value), expected: write(total.value) });
  },
};

/** Half a unit of the last decimal that an officer would type: one decimal of a percent. */
const PERCENT_TOLERANCE = '0.05';

const PERCENT_MISMATCH: Rule = {
  id: 'plan.percent-mismatch',
  severity: 'warning',
  grain: 'row',
  title: { vi: 'Ô % khác số tính được', en: '% cell differs' },
  why: {
    vi: 'Người xem bảng thấy một số, người đọc báo cáo thấy số khác.',
    en: 'Whoever looks at the sheet sees one number, whoever reads the report another.',
  },
  message: {
    vi: 'Ô % kế hoạch ghi {found}, tính từ lũy kế và kế hoạch là {expected}.',
    en: 'The % cell shows {found}; computed from result and plan it is {expected}.',
  },
  instruction: {
    vi: 'Báo cáo dùng số tính được; khôi phục công thức của cột %.',
    en: 'The report uses the computed one; restore the column’s formula.',
  },
  checkRow: (row, entry, report) => {
    const judged = judgePercentCell(row, entry);
    if (judged?.fault === 'differs') report(judged.hit);
  },
};

const PERCENT_TRUNCATED: Rule = {
  id: 'plan.percent-truncated',
  severity: 'warning',
  grain: 'row',
  title: { vi: 'Ô % bị cắt bớt, không làm tròn', en: '% cell cut off, not rounded' },
  why: {
    vi: 'Cắt bớt chữ số cuối làm phần trăm thấp hơn số trong báo cáo.',
    en: 'With the last digits cut off the percent is below the report’s.',
  },
  message: {
    vi: 'Ô % kế hoạch ghi {found}, số tính được là {expected}: chữ số cuối bị cắt bớt thay vì làm tròn.',
    en: 'The % cell shows {found}; computed it is {expected}: the last digits were cut off, not rounded.',
  },
  instruction: {
    vi: 'Báo cáo dùng số làm tròn; khôi phục công thức của cột %.',
    en: 'The report uses the rounded one; restore the column’s formula.',
  },
  checkRow: (row, entry, report) => {
    const judged = judgePercentCell(row, entry);
    if (judged?.fault === 'truncated') report(judged.hit);
  },
};

/** What is wrong with the % cell, if anything. */
function judgePercentCell(
  row: IndicatorRow,
  entry: CatalogueRow | undefined,
): { readonly fault: 'differs' | 'truncated'; readonly hit: Hit } | null {
  const cell = row.percentCell;
  if (cell?.raw == null) return null;
  const amounts = entry && percentAmounts(row, entry);
  if (!amounts) return null;
  // What a formula computes is neither cut off nor off: almost every cell, told in no time.
  if (typeof cell.raw === 'number' && isComputed(cell.raw * 100, amounts)) return null;
  const shown = shownPercents(cell.raw);
  const first = shown[0];
  if (first === undefined || shown.some((percent) => isComputed(percent, amounts))) return null;
  const of = ratio(...amounts);
  if (!of) return null;
  const cut = shown.find((percent) => isCutOff(percent, of));
  if (cut === undefined && shown.some((percent) => agrees(percent, of))) return null;
  const hit = {
    ...{ tab: row.tab, row: cell.row, column: cell.column, indicator: row.id },
    found: `${write(cut ?? first)}%`,
    expected: `${writeNumber(divideHalfUp(of.part.times(100), of.whole, 2))}%`,
  };
  return { fault: cut === undefined ? 'differs' : 'truncated', hit };
}

/** As near as binary arithmetic comes to the quotient. */
function isComputed(percent: number, [done, plan]: readonly [number, number]): boolean {
  return Math.abs(percent - (done / plan) * 100) < 1e-6;
}

/** The decimals that people type into a % cell. */
const TYPED_DECIMALS = [1, 2];

/** Whether `percent` is the exact one with its further decimals cut off where rounding goes up. */
function isCutOff(percent: number, { part, whole }: Ratio): boolean {
  const typed = decimal(percent);
  return TYPED_DECIMALS.some((places) => {
    if (!typed.eq(typed.round(places, 0)) || typed.eq(typed.round(places - 1, 0))) return false;
    const rounded = divideHalfUp(part.times(100), whole, places);
    const step = decimal(1).times(`1e-${places}`);
    return rounded.minus(step).eq(typed) && typed.times(whole).lte(part.times(100));
  });
}

/** What was done and what it is measured by; null where there is no percent to compute. */
function percentAmounts(row: IndicatorRow, entry: CatalogueRow): [number, number] | null {
  const { plan, toDate } = row.values;
  if (entry.phrase === 'kế hoạch' || toDate?.value == null) return null;
  if (entry.phrase === 'phần trăm kế hoạch') return [toDate.value, 100];
  return plan?.value == null ? null : [toDate.value, plan.value];
}

/** |percent − part/whole·100| within the tolerance, multiplied out to stay exact. */
function agrees(percent: number, { part, whole }: Ratio): boolean {
  const difference = decimal(percent).times(whole).minus(part.times(100)).abs();
  return difference.lte(whole.abs().times(PERCENT_TOLERANCE));
}

/**
 * What the % cell may mean, in percent, the likeliest first: our function gives a fraction, but
 * people also type `78,3` into it, as a number or a text.
 */
function shownPercents(raw: CellValue): number[] {
  if (typeof raw === 'number') {
    const hundredfold = Number((raw * 100).toPrecision(15));
    return raw > LARGEST_FRACTION ? [raw, hundredfold] : [hundredfold, raw];
  }
  const typed = typeof raw === 'string' ? readNumber(raw).value : null;
  return typed === null ? [] : [typed];
}

/** A fraction above this (1000 %) is more likely a percent typed as a plain number. */
const LARGEST_FRACTION = 10;

export const PLAN_RULES: readonly Rule[] = [
  MISSING_VALUE,
  MISSING_TOTAL,
  ZERO_TOTAL,
  ZERO_PLAN,
  MONTH_OVER_TO_DATE,
  PART_OVER_TOTAL,
  PERCENT_MISMATCH,
  PERCENT_TRUNCATED,
];
