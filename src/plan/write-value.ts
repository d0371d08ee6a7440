// A cell's number as a report writes it.
import { writeNumber } from '../vietnamese/write-number';
import { decimal } from './decimal';

/** `1234.5` as `1.234,5`. */
export function writeValue(value: number): string {
  return writeNumber(decimal(value));
}
