// Custom functions of plan arithmetic: percent, excess, grade.
import { decimal } from '../plan/decimal';
import { dueShare, months as monthsOf, WHOLE } from '../plan/due';
import { gradePlan } from '../plan/grade';
import { GRADE_WORDS } from '../plan/grade-words';
import { ratio, type Ratio } from '../plan/percent';
import { choose, DIRECTIONS } from '../workbook/closed-lists';
import { hasNoAmount, isEmpty, numberArgument, textArgument } from './arguments';
import { broadcast, InputError, type CellResult, type CellInput } from './broadcast';

/** The ratio of result to plan; null for a plan of none, which has no percent. */
function planRatio(done: CellInput, plan: CellInput): Ratio | null {
  const of = ratio(numberArgument(done, 'Thực hiện'), numberArgument(plan, 'Kế hoạch'));
  if (!of || of.whole.gt(0)) return of;
  throw new InputError(
    'Kế hoạch không thể nhỏ hơn 0. Không giao kế hoạch thì để trống ô kế hoạch.',
  );
}

/**
 * Tính phần trăm thực hiện so với kế hoạch, ví dụ 509 trên 650 là 0,783… (định dạng ô kiểu %).
 *
 * @param {number} thuc_hien Kết quả thực hiện: một ô hoặc một vùng.
 * @param {number} ke_hoach Kế hoạch: một ô hoặc vùng cùng kích thước.
 * @return {number} Tỷ số thực hiện trên kế hoạch; ô trống nếu thiếu một trong hai số hoặc kế hoạch là 0.
 * @customfunction
 */
export function PHANTRAM_KH(thuc_hien: unknown, ke_hoach: unknown): CellResult {
  return broadcast([thuc_hien, ke_hoach], (done, plan) => {
    if (hasNoAmount(done) || hasNoAmount(plan)) return '';
    const of = planRatio(done, plan);
    return of ? of.part.toNumber() / of.whole.toNumber() : '';
  });
}

/**
 * Tính phần vượt kế hoạch, ví dụ 1.532 trên 1.095 là 0,399… (định dạng ô kiểu %); âm nếu chưa đạt.
 *
 * @param {number} thuc_hien Kết quả thực hiện: một ô hoặc một vùng.
 * @param {number} ke_hoach Kế hoạch: một ô hoặc vùng cùng kích thước.
 * @return {number} Phần vượt so với kế hoạch; ô trống nếu thiếu một trong hai số hoặc kế hoạch là 0.
 * @customfunction
 */
export function VUOT_KH(thuc_hien: unknown, ke_hoach: unknown): CellResult {
  return broadcast([thuc_hien, ke_hoach], (done, plan) => {
    if (hasNoAmount(done) || hasNoAmount(plan)) return '';
    const of = planRatio(done, plan);
    return of ? of.part.minus(of.whole).toNumber() / of.whole.toNumber() : '';
  });
}

/**
 * Xếp loại kết quả so với kế hoạch, bằng lời: vượt kế hoạch, hoàn thành kế hoạch, đạt khá, bảo đảm
 * tiến độ, chưa đạt tiến độ, đạt thấp. Kế hoạch là 0, thấp tốt (không để xảy ra): đạt, chưa đạt.
 *
 * @param {number} thuc_hien Kết quả thực hiện: một ô hoặc một vùng.
 * @param {number} ke_hoach Kế hoạch năm: một ô hoặc vùng cùng kích thước.
 * @param {number} [so_thang] Số tháng đã qua của năm, 1 đến 12; bỏ trống thì so với cả kế hoạch.
 * @param {string} [chieu] "cao tốt" (mặc định), "thấp tốt" hoặc "trung tính".
 * @return {string} Xếp loại; ô trống nếu thiếu số liệu.
 * @customfunction
 */
export function XEPLOAI_KH(
  thuc_hien: unknown,
  ke_hoach: unknown,
  so_thang: unknown,
  chieu: unknown,
): CellResult {
  return broadcast([thuc_hien, ke_hoach, so_thang, chieu], (done, plan, months, direction) => {
    if (hasNoAmount(done) || hasNoAmount(plan)) return '';
    const of = planRatio(done, plan);
    const towards = isEmpty(direction) ? 'higher' : choose(DIRECTIONS, textArgument(direction));
    if (towards === null) {
      throw new InputError(`Chiều phải là một trong: ${Object.keys(DIRECTIONS).join(', ')}.`);
    }
    const expected = isEmpty(months)
      ? WHOLE
      : dueShare(monthsOf(monthsArgument(months)), { pace: 'flow', season: null, due: null });
    if (of) return GRADE_WORDS[gradePlan(of, towards, expected)];
    // Where more is better, nothing planned says nothing of what was done.
    if (towards !== 'lower') return '';
    return numberArgument(done, 'Thực hiện') > 0 ? 'chưa đạt' : 'đạt';
  });
}

function monthsArgument(input: CellInput): number {
  const months = numberArgument(input, 'Số tháng');
  const whole = decimal(months).round(0).eq(decimal(months));
  if (whole && months >= 1 && months <= 12) return months;
  throw new InputError('Số tháng phải từ 1 đến 12.');
}
