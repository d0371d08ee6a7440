// Whether a number in words is a number of the table, as exactly as it was written.
import type { Claim } from '../prose/claims';

/** Whether the claim is `exact` as it was written: rounded to the claim's decimals, in its unit. */
export function isRounded({ amount }: Claim, value: number, exact: number): boolean {
  const typed = amount.value.toNumber();
  const scale = typed === 0 ? 1 : value / typed;
  const step = 10 ** -amount.places * scale;
  const isShort = amount.places > 0 || scale !== 1 || !Number.isInteger(exact);
  return Math.abs(value - exact) <= (isShort ? step / 2 : 0) + 1e-9 * Math.max(1, Math.abs(exact));
}
