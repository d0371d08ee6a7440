// A number of a note and one of the table that are one slip of the hand apart.
import { decimal } from '../plan/decimal';
import type { Amount } from '../prose/amounts';
import { areDigitsSwapped, isOneDigitOff } from '../prose/slips-of-digits';
import { writeNumber } from '../vietnamese/write-number';

/** Whether they are equal, or one slip apart; in two digits one other digit is another number. */
export function isOneSlip({ value, text }: Amount, known: number): boolean {
  const meant = writeNumber(decimal(known));
  if (value.eq(known) || areDigitsSwapped(text, meant)) return true;
  return meant.replace(/\D/g, '').length >= 3 && isOneDigitOff(text, meant);
}
