// Writes numbers as a Vietnamese report does: decimal comma, thousands point, leading zero of counts.
import type Big from 'big.js';

/**
 * `value` with decimal comma and a point between thousands (`2.469,64`), trailing zeros dropped.
 * With `padded`, a whole number from 1 to 9 gets its leading zero (`02`), as counts have it.
 */
export function writeNumber(value: Big, padded = false): string {
  return writeDigits(value.toFixed(), padded);
}

/** The same of a number as programs write it: `-1234.50`. */
export function writeDigits(digits: string, padded = false): string {
  const point = digits.indexOf('.');
  const isBelowZero = digits.startsWith('-') && /[1-9]/.test(digits);
  const whole = digits.slice(digits.startsWith('-') ? 1 : 0, point < 0 ? undefined : point);
  const kept = point < 0 ? '' : digits.slice(point + 1).replace(/0+$/, '');
  const sign = isBelowZero ? '-' : '';
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  const zero = padded && kept === '' && /^[1-9]$/.test(whole) ? '0' : '';
  return sign + zero + grouped + (kept === '' ? '' : `,${kept}`);
}
