// Reads the arguments of custom functions: numbers as people type them, words of closed lists.
import { readNumber } from '../vietnamese/read-number';
import { isCellError } from '../workbook/grid';
import { tidy } from '../vietnamese/text';
import { isNotApplicable } from '../workbook/not-applicable-words';
import { InputError, type CellInput } from './broadcast';

/** Whether a cell is empty: '', null, undefined or white space. */
export function isEmpty(input: CellInput): boolean {
  return input === null || input === undefined || (typeof input === 'string' && tidy(input) === '');
}

/** Whether a cell holds no amount: nothing yet, or the words that there is none this period. */
export function hasNoAmount(input: CellInput): boolean {
  return isEmpty(input) || (typeof input === 'string' && isNotApplicable(input));
}

/** The number of a cell; a Vietnamese text is read as one. `name` is the argument's name. */
export function numberArgument(input: CellInput, name: string): number {
  if (typeof input === 'number') {
    if (Number.isFinite(input)) return input;
    throw new InputError(`${name} không phải là số hữu hạn.`);
  }
  if (typeof input === 'string') {
    if (isCellError(input)) throw new InputError(`${name} đang báo lỗi ${input}; sửa ô đó trước.`);
    const { value, percent, repair } = readNumber(input);
    if (value !== null) return percent ? Number((value / 100).toPrecision(15)) : value;
    const hint = repair === null ? 'Ghi một con số, ví dụ 1.110 hoặc 418,5' : `Ghi ${repair}`;
    throw new InputError(`${name} “${tidy(input)}” không phải là số. ${hint}.`);
  }
  if (isDate(input)) {
    throw new InputError(`${name} là ngày tháng, không phải là số. Định dạng lại ô.`);
  }
  throw new InputError(`${name} không phải là số.`);
}

/** A date of any realm: `instanceof` fails between contexts. */
function isDate(input: unknown): boolean {
  return Object.prototype.toString.call(input) === '[object Date]';
}

/** The tidied text of a cell. */
export function textArgument(input: CellInput): string {
  if (isEmpty(input)) return '';
  return tidy(typeof input === 'string' ? input : String(input));
}
