// Rules about a row's plan, and its result against it.
import { writeValue } from '../../plan/write-value';
import { cellText } from '../../workbook/grid';
import { traitsOf } from '../../workbook/phrase-kinds';
import { statedAmount } from '../../workbook/stated-amount';
import { isCounted } from '../../workbook/units';
import { hitAt, type Rule } from '../rule';

const ZERO_PLAN: Rule = {
  id: 'plan.zero',
  severity: 'error',
  grain: 'cell',
  doubts: 'number',
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
    report({ ...hitAt(row, plan), found: cellText(plan.raw) });
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
      ...hitAt(row, stated),
      found: writeValue(stated.value),
      expected: writeValue(plan),
      values: { times: writeValue(Math.floor(stated.value / plan)) },
    });
  },
};

export const PLAN_RULES: readonly Rule[] = [ZERO_PLAN, FAR_ABOVE_PLAN];
