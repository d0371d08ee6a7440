// A cell's number as a report writes it.
import { writeDigits, writeNumber } from '../vietnamese/write-number';
import { decimal } from './decimal';

/** `1234.5` as `1.234,5`; `padded` as for `writeNumber`. */
export function writeValue(value: number, padded = false): string {
  return Number.isSafeInteger(value)
    ? writeDigits(String(value), padded)
    : writeNumber(decimal(value), padded);
}
