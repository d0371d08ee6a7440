// Rules that hold a row against the same indicator's earlier periods. Without history they are silent.
import { writeValue } from '../../plan/write-value';
import {
  cellOf,
  type Amount,
  type CatalogueRow,
  type HistoryRow,
  type IndicatorRow,
} from '../../workbook/facts';
import { onlyGrows } from '../../workbook/measure';
import { periodText } from '../../workbook/period';
import type { Severity } from '../../rules/description';
import { hitAt, type Hit, type Rule, type RunningContext } from '../rule';
import { isSplitCount } from '../flow';
import { GROWTH, decimalsOf, jumpFactor, STEADY, toDateFault } from '../to-date';

/** What goes out with every hit; an error that the department explains is a warning explained. */
function at(row: IndicatorRow, amount: Amount): Hit & { readonly severity: Severity } {
  return {
    ...hitAt(row, cellOf(row, amount)),
    severity: row.explanation === null ? 'error' : 'warning',
  };
}

const FALLS: Rule = {
  id: 'history.to-date-falls',
  severity: 'error',
  grain: 'row',
  doubts: 'number',
  cause: true,
  title: { vi: 'Lũy kế giảm so với kỳ trước', en: 'Value to date falls' },
  why: {
    vi: 'Lũy kế chỉ tăng; số nhỏ đi nghĩa là một trong hai kỳ ghi sai.',
    en: 'A value to date only grows; a smaller one means that one of two periods is wrong.',
  },
  message: {
    vi: 'Lũy kế {found} nhỏ hơn lũy kế {expected} của kỳ {period}.',
    en: 'The value to date, {found}, is less than the {expected} of {period}.',
  },
  instruction: {
    vi: 'Kiểm tra ô này; nếu kỳ trước ghi sai và nay sửa lại, ghi lý do ở cột Giải trình.',
    en: 'Check this cell; if the earlier period was wrong and is corrected now, say so under Giải trình.',
  },
  checkRow: (row, entry, report, context) => {
    const fault = faultOf(row, entry, context, 0);
    if (fault?.kind !== 'falls') return;
    report({
      ...at(row, 'toDate'),
      found: writeValue(row.values.toDate?.value ?? 0),
      expected: writeValue(fault.was),
      values: { period: periodText(fault.earlier.period) },
    });
  },
};

function faultOf(
  row: IndicatorRow,
  entry: CatalogueRow | undefined,
  context: RunningContext,
  tolerance: number,
): ReturnType<typeof toDateFault> {
  return entry ? toDateFault(row, entry, context, tolerance) : null;
}

const NOT_SUM: Rule<'tolerance'> = {
  id: 'history.to-date-not-sum',
  severity: 'error',
  grain: 'row',
  doubts: 'number',
  title: { vi: 'Lũy kế khác kỳ trước cộng trong kỳ', en: 'Value to date is no sum' },
  why: {
    vi: 'Người đọc có báo cáo tháng trước trong tay sẽ cộng lại và thấy lệch.',
    en: 'A reader who has last month’s report at hand adds up and sees the difference.',
  },
  message: {
    vi: 'Lũy kế ghi {found}, nhưng {sum} là {expected}.',
    en: 'The value to date is {found}, but {sum} gives {expected}.',
  },
  instruction: {
    vi: 'Kiểm tra ô trong tháng và ô lũy kế; nếu kỳ trước sửa lại số, ghi lý do ở cột Giải trình.',
    en: 'Check the month’s cell and this one; if an earlier figure was corrected, say so under Giải trình.',
  },
  parameters: {
    tolerance: {
      name: 'sai số',
      default: 0,
      meaning: {
        vi: 'chênh lệch được bỏ qua, theo đơn vị của chỉ tiêu; phần do làm tròn luôn được bỏ qua',
        en: 'the difference let pass, in the indicator’s unit; what rounding explains always is',
      },
    },
  },
  checkRow: (row, entry, report, context, { tolerance }) => {
    const fault = faultOf(row, entry, context, tolerance);
    if (fault?.kind !== 'not-sum') return;
    const { earlier } = fault;
    const month = writeValue(row.values.month?.value ?? 0);
    const sum = earlier
      ? {
          vi: `lũy kế kỳ ${periodText(earlier.period)} (${writeValue(earlier.toDate ?? 0)}) cộng trong kỳ (${month})`,
          en: `that of ${periodText(earlier.period)} (${writeValue(earlier.toDate ?? 0)}) plus this period (${month})`,
        }
      : { vi: 'kỳ này là đầu năm, trong kỳ', en: 'this period begins the year, so its own amount' };
    report({
      ...at(row, 'toDate'),
      found: writeValue(row.values.toDate?.value ?? 0),
      expected: writeValue(fault.sum),
      values: { sum },
    });
  },
};

const JUMP: Rule = {
  id: 'history.jump-thousandfold',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
  title: { vi: 'Gấp hoặc kém kỳ trước nghìn lần', en: 'A thousand times the period before' },
  why: {
    vi: 'Dấu chấm hàng nghìn bị đọc thành dấu thập phân, hoặc nhầm đồng với triệu đồng.',
    en: 'A thousands point was read as a decimal one, or đồng were taken for triệu đồng.',
  },
  message: {
    vi: 'Số này là {found}, còn kỳ {period} là {expected}: lệch nhau khoảng {times} lần.',
    en: 'This is {found}, but {expected} in {period}: about {times} times apart.',
  },
  instruction: {
    vi: 'Kiểm tra dấu chấm, dấu phẩy và đơn vị tính.',
    en: 'Check the separators and the unit.',
  },
  checkRow: (row, entry, report, context) => {
    if (!entry || context.earlier.isEmpty || entry.unit.startsWith('%')) return;
    for (const amount of ['plan', 'toDate'] as const) {
      const now = row.values[amount]?.value;
      const earlier = context.earlier.latestThisYear(row.id, amount) ?? lastOf(context, row.id);
      const was = earlier?.[amount];
      if (now == null || was == null || !earlier || isSplitCount(entry, now)) continue;
      const grows = amount === 'toDate' && onlyGrows(entry.measure);
      const factor = jumpFactor(was, now, grows ? GROWTH : STEADY);
      if (factor === null) continue;
      report({
        ...at(row, amount),
        found: writeValue(now),
        expected: writeValue(was),
        values: {
          period: periodText(earlier.period),
          times: writeValue(factor < 1 ? 1 / factor : factor),
        },
      });
    }
  },
};

function lastOf({ earlier }: RunningContext, id: string): HistoryRow | null {
  const rows = earlier.of(id);
  return rows[rows.length - 1] ?? null;
}

const PLAN_CHANGED: Rule = {
  id: 'history.plan-changed',
  severity: 'warning',
  grain: 'cell',
  cause: true,
  title: { vi: 'Kế hoạch đổi giữa năm', en: 'Plan changed in mid-year' },
  why: {
    vi: 'Kế hoạch năm chỉ đổi khi có quyết định giao lại; nếu không, phần trăm sai.',
    en: 'A year’s plan changes only by a new decision; otherwise the percent is wrong.',
  },
  message: {
    vi: 'Kế hoạch kỳ này {found}, kỳ {period} là {expected}.',
    en: 'The plan is {found} now; it was {expected} in {period}.',
  },
  instruction: {
    vi: 'Ghi lại đúng kế hoạch; nếu được giao lại, ghi quyết định ở cột Giải trình.',
    en: 'Put the right plan; if it was changed by a decision, name that under Giải trình.',
  },
  checkRow: (row, entry, report, { earlier }) => {
    const { plan } = row.values;
    if (!entry || !plan || earlier.isEmpty || plan.problem !== null || plan.value === 0) return;
    const last = earlier.latestThisYear(row.id, 'plan');
    const was = last?.plan;
    if (!last || was == null || plan.value === was) return;
    if (plan.value !== null && jumpFactor(was, plan.value, STEADY) !== null) return;
    const { severity: _error, ...place } = at(row, 'plan');
    report({
      ...place,
      found:
        plan.value === null
          ? { vi: 'để trống', en: 'empty' }
          : { vi: `là ${writeValue(plan.value)}`, en: writeValue(plan.value) },
      expected: writeValue(was),
      values: { period: periodText(last.period) },
    });
  },
};

const SAME_PERIOD: Rule = {
  id: 'history.same-period',
  severity: 'warning',
  grain: 'cell',
  title: { vi: 'Cùng kỳ khác số đã báo cáo', en: 'Same period differs from what was reported' },
  why: {
    vi: 'So với một số cùng kỳ sai thì tăng hay giảm trong báo cáo cũng sai.',
    en: 'Against a wrong figure of last year the report’s rise or fall is wrong as well.',
  },
  message: {
    vi: 'Cùng kỳ ghi {found}, nhưng kỳ {period} đã báo cáo {expected}.',
    en: 'Same period says {found}, but {period} reported {expected}.',
  },
  instruction: {
    vi: 'Ghi lại số cùng kỳ; nếu số năm trước đã được điều chỉnh, ghi ở cột Giải trình.',
    en: 'Put the right one; if last year’s figure was revised, say so under Giải trình.',
  },
  checkRow: (row, entry, report, { earlier, facts: { period } }) => {
    const { samePeriod } = row.values;
    if (!entry || !period || samePeriod?.value == null || samePeriod.atLeast) return;
    const { value } = samePeriod;
    const last = earlier.sameSeason(row.id).find((one) => one.period.year === period.year - 1);
    const reported = last ? [last.toDate, last.month].filter((one) => one !== null) : [];
    const first = reported[0];
    // Offices compare months or years to date, and round what they take over.
    if (!last || first === undefined || reported.some((one) => isRoundedTo(value, one))) return;
    const { severity: _error, ...place } = at(row, 'samePeriod');
    report({
      ...place,
      found: writeValue(value),
      expected: reported.map((value) => writeValue(value)).join(' / '),
      values: { period: periodText(last.period) },
    });
  },
};

/** Whether `value` is `exact` as it may have been rounded when it was taken over. */
function isRoundedTo(value: number, exact: number): boolean {
  const step = 10 ** -decimalsOf(value);
  return Math.abs(value - exact) < step - 1e-9 * Math.max(1, Math.abs(exact)) || value === exact;
}

export const HISTORY_RULES: readonly Rule[] = [JUMP, FALLS, NOT_SUM, PLAN_CHANGED, SAME_PERIOD];
