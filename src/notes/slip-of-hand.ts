// A number of a note and one of the table that are one slip of the hand apart.
import { writeValue } from '../plan/write-value';
import type { Amount } from '../prose/amounts';
import { areDigitsSwapped, isOneDigitOff } from '../prose/slips-of-digits';

/** Whether they are equal, or one slip apart; in two digits one other digit is another number. */
export function isOneSlip({ value, text }: Amount, known: number): boolean {
  const meant = writeValue(known);
  if (value.eq(known) || areDigitsSwapped(text, meant)) return true;
  return meant.replace(/\D/g, '').length >= 3 && isOneDigitOff(text, meant);
}
