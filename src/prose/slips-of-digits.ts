// Numbers as they are written, one slip of the hand apart: a wrong digit, or two that changed places.
import type Big from 'big.js';
import { writeNumber } from '../vietnamese/write-number';
import { scaledValue, type Amount } from './amounts';

const digitsOf = (written: string): string => written.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

const decimalsOf = (written: string): number => /,(\d*)$/.exec(written)?.[1]?.length ?? 0;

/** Whether two written numbers have the same digits but for two that changed places. */
export function areDigitsSwapped(written: string, meant: string): boolean {
  const [a, b] = [digitsOf(written), digitsOf(meant)];
  const isSame = a.length === b.length && decimalsOf(written) === decimalsOf(meant);
  const differing = isSame ? differingPlaces(a, b) : [];
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}

/** Whether one digit of a number differs, or two changed places. */
export function isOneDigitOff(written: string, meant: string): boolean {
  const [a, b] = [digitsOf(written), digitsOf(meant)];
  if (a.length !== b.length || a.length < 2) return false;
  if (decimalsOf(written) !== decimalsOf(meant)) return false;
  return differingPlaces(a, b).length === 1 || areDigitsSwapped(a, b);
}

function differingPlaces(a: string, b: string): number[] {
  return [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
}

/** So near the right value a wrong one is meant to be it; small counts by so many. */
const NEAR = 0.15;
const NEAR_COUNT = 2;
const SMALL = 100;

/** Whether an amount is nearly `exact`, in the unit of `scaledValue`: a slip of its digits, or close by. */
export function isNearly(amount: Amount, exact: Big): boolean {
  const stated = scaledValue(amount);
  if (exact.lte(0) || amount.value.eq(0)) return false;
  const written = writeNumber(exact.div(stated.div(amount.value)));
  // A digit too many: "182,8" for "82,8".
  const isLonger = amount.text.length === written.length + 1 && amount.text.endsWith(written);
  const gap = stated.minus(exact).abs();
  const isClose = gap.lte(exact.times(NEAR)) || (stated.lt(SMALL) && gap.lte(NEAR_COUNT));
  return isOneDigitOff(amount.text, written) || isLonger || isClose;
}
