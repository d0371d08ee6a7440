// Rules about one row's amounts against each other: plan, month, to date, total.
import { decimal } from '../../plan/decimal';
import { writeNumber } from '../../vietnamese/write-number';
import type { CatalogueRow, IndicatorRow, Reading } from '../../workbook/facts';
import { cellText } from '../../workbook/grid';
import { onlyGrows } from '../../workbook/measure';
import { hasNothingToReport } from '../../workbook/not-applicable';
import { traitsOf } from '../../workbook/phrase-kinds';
import { isFilled, statedAmount } from '../../workbook/stated-amount';
import { isCounted } from '../../workbook/units';
import type { Hit, Rule } from '../rule';

function at(row: IndicatorRow, reading: Reading): Hit {
  return { tab: row.tab, row: reading.row, column: reading.column, indicator: row.id };
}

function isShare(entry: CatalogueRow | undefined): entry is CatalogueRow {
  return entry !== undefined && traitsOf(entry.phrase).ofTotal;
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
    vi: 'Ghi đúng kế hoạch, hoặc để trống nếu chỉ tiêu không giao kế hoạch; nếu mục tiêu là không để xảy ra, chọn Chiều “thấp tốt” ở Danh mục.',
    en: 'Type the plan, or leave the cell empty if there is none; if the target is that nothing happens, choose “thấp tốt” under Chiều in Danh mục.',
  },
  checkRow: (row, entry, report) => {
    const { plan } = row.values;
    if (plan?.value !== 0) return;
    // Nothing is to happen, and nothing did; or fewer is better, and a ceiling of none is a target.
    const result = entry && row.values[statedAmount(entry, row.values)]?.value;
    if (result === 0 || entry?.direction === 'lower') return;
    report({ ...at(row, plan), found: cellText(plan.raw) });
  },
};

/** Counts swing: below this difference nothing is odd. */
const SMALL_COUNT = 10;

const FAR_ABOVE_PLAN: Rule<'factor'> = {
  id: 'plan.far-above',
  severity: 'warning',
  grain: 'row',
  cause: true,
  yieldsTo: [
    'history.jump-thousandfold',
    'history.to-date-not-sum',
    'history.to-date-falls',
    'history.outlier',
    'number.fraction-of-count',
    'number.percent-in-amount',
  ],
  title: { vi: 'Kết quả gấp nhiều lần kế hoạch', en: 'Many times the plan' },
  why: {
    vi: 'Thừa một chữ số ở kết quả, hay thiếu một chữ số ở kế hoạch, thì báo cáo ghi vượt hàng trăm phần trăm.',
    en: 'With one digit too many in the result, or too few in the plan, the report says hundreds of percent.',
  },
  message: {
    vi: 'Kết quả {found} gấp {times} lần kế hoạch {expected}.',
    en: 'The result {found} is {times} times the plan of {expected}.',
  },
  instruction: {
    vi: 'Kiểm tra cả hai ô, cả đơn vị tính; nếu đúng, ghi lý do ở cột Giải trình.',
    en: 'Check both cells, and the unit; if they are right, say why under Giải trình.',
  },
  parameters: {
    factor: {
      name: 'hệ số',
      default: 5,
      least: 2,
      meaning: { vi: 'gấp kế hoạch từ bao nhiêu lần thì báo', en: 'from how many times the plan' },
    },
  },
  checkRow: (row, entry, report, _context, { factor }) => {
    // A ceiling that is passed is bad enough as it is told.
    if (!entry || entry.direction === 'lower' || !traitsOf(entry.phrase).graded) {
      return;
    }
    const stated = row.values[statedAmount(entry, row.values)];
    const plan = row.values.plan?.value ?? 0;
    if (stated?.value == null || plan <= 0 || stated.value < plan * factor) return;
    if (isCounted(entry.phrase, entry.unit) && stated.value - plan < SMALL_COUNT) return;
    report({
      ...at(row, stated),
      found: write(stated.value),
      expected: write(plan),
      values: { times: write(Math.floor(stated.value / plan)) },
    });
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
    if (!isShare(entry) || hasNothingToReport(entry, row)) return;
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
    if (!isShare(entry) || total?.value !== 0 || hasNothingToReport(entry, row)) {
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
    if (!entry || !onlyGrows(entry.measure) || month?.value == null || toDate?.value == null) {
      return;
    }
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

export const PLAN_RULES: readonly Rule[] = [
  MISSING_VALUE,
  MISSING_TOTAL,
  ZERO_TOTAL,
  ZERO_PLAN,
  FAR_ABOVE_PLAN,
  MONTH_OVER_TO_DATE,
  PART_OVER_TOTAL,
];
