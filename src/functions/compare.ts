// Custom function of comparison with an earlier period.
import { change } from '../plan/change';
import { writeNumber } from '../vietnamese/write-number';
import { isPadded } from '../workbook/units';
import { isEmpty, numberArgument, textArgument } from './arguments';
import { broadcast, type CellResult } from './broadcast';

/**
 * So sánh kỳ này với kỳ trước: "tăng 12,5%", "giảm 03 hộ", "không thay đổi". Kỳ trước bằng 0 thì
 * nêu số chênh lệch. Đơn vị "%" thì nêu điểm phần trăm.
 *
 * @param {number} ky_nay Số liệu kỳ này: một ô hoặc một vùng.
 * @param {number} ky_truoc Số liệu kỳ trước: một ô hoặc vùng cùng kích thước.
 * @param {string} [don_vi] Đơn vị tính; có thì nêu số chênh lệch, bỏ trống thì nêu phần trăm.
 * @return {string} Lời so sánh; ô trống nếu thiếu số liệu.
 * @customfunction
 */
export function SOSANH(ky_nay: unknown, ky_truoc: unknown, don_vi: unknown): CellResult {
  return broadcast([ky_nay, ky_truoc, don_vi], (now, before, unit) => {
    if (isEmpty(now) || isEmpty(before)) return '';
    const moved = change(numberArgument(now, 'Kỳ này'), numberArgument(before, 'Kỳ trước'), 1);
    if (moved.direction === 'none') return 'không thay đổi';
    const verb = moved.direction === 'up' ? 'tăng' : 'giảm';
    const name = textArgument(unit);
    if (name === '' && moved.percent) return `${verb} ${writeNumber(moved.percent)}%`;
    const difference = writeNumber(moved.difference, isPadded('số lượng', name));
    return `${verb} ${difference} ${name === '%' ? 'điểm phần trăm' : name}`.trim();
  });
}
