// Custom functions that write and read numbers the Vietnamese way.
import { decimal, divideHalfUp } from '../plan/decimal';
import { writeNumber } from '../vietnamese/write-number';
import { isEmpty, numberArgument } from './arguments';
import { broadcast, InputError, type CellResult, type CellInput } from './broadcast';

/** More decimals than a spreadsheet number can carry. */
const MOST_PLACES = 15;

/**
 * Viết số theo cách viết trong báo cáo: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ, bỏ số 0
 * thừa, ví dụ 2.469,64.
 *
 * @param {number} so Số cần viết: một ô hoặc một vùng.
 * @param {number} [so_le] Số chữ số lẻ tối đa, làm tròn nửa lên; bỏ trống thì giữ nguyên.
 * @return {string} Số viết thành chữ số Việt Nam.
 * @customfunction
 */
export function SO_VN(so: unknown, so_le: unknown): CellResult {
  return broadcast([so, so_le], (number, places) => {
    if (isEmpty(number)) return '';
    const exact = decimal(numberArgument(number, 'Số'));
    return writeNumber(
      isEmpty(places) ? exact : divideHalfUp(exact, decimal(1), placesArgument(places)),
    );
  });
}

function placesArgument(input: CellInput): number {
  const places = numberArgument(input, 'Số chữ số lẻ');
  if (Number.isInteger(places) && places >= 0 && places <= MOST_PLACES) return places;
  throw new InputError(`Số chữ số lẻ phải từ 0 đến ${MOST_PLACES}.`);
}

/**
 * Đọc một số viết kiểu Việt Nam thành số của bảng tính: "1.110" là 1110, "418,5" là 418,5,
 * "trên 70" là 70, "50%" là 0,5.
 *
 * @param {string} van_ban Số viết bằng chữ số: một ô hoặc một vùng.
 * @return {number} Số đọc được.
 * @customfunction
 */
export function DOC_SO_VN(van_ban: unknown): CellResult {
  return broadcast([van_ban], (text) => (isEmpty(text) ? '' : numberArgument(text, 'Văn bản')));
}
