// A number inside a template: prints as its figure, compares by its value.
import type Big from 'big.js';
import { Drop, type Comparable } from 'liquidjs';
import { decimal } from '../../plan/decimal';

/** A number of an indicator: prints as its figure, compares by its value. */
export class FigureDrop extends Drop implements Comparable {
  /**
   * @param number its exact value
   * @param print the figure's marked text, or that of the hedged number `text` in its place
   */
  constructor(
    readonly number: Big,
    readonly print: (text?: string) => string,
  ) {
    super();
  }

  override valueOf(): string {
    return this.print();
  }

  equals(other: unknown): boolean {
    const number = numberOf(other);
    return number !== null && this.number.eq(number);
  }

  gt(other: unknown): boolean {
    return this.compare(other, (sign) => sign > 0);
  }

  geq(other: unknown): boolean {
    return this.compare(other, (sign) => sign >= 0);
  }

  lt(other: unknown): boolean {
    return this.compare(other, (sign) => sign < 0);
  }

  leq(other: unknown): boolean {
    return this.compare(other, (sign) => sign <= 0);
  }

  private compare(other: unknown, holds: (sign: number) => boolean): boolean {
    const number = numberOf(other);
    return number !== null && holds(this.number.cmp(number));
  }
}

function numberOf(value: unknown): Big | null {
  if (value instanceof FigureDrop) return value.number;
  return typeof value === 'number' ? decimal(value) : null;
}
