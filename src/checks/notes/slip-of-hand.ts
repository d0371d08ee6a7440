// Numbers that are one slip of the hand apart.
import type { Amount } from '../../prose/amounts';

/** Whether two numbers are one slip of the hand apart: digits that changed places, one other digit. */
export function isOneSlip({ value, text }: Amount, known: number): boolean {
  if (value.eq(known)) return true;
  const [a, b] = [text.replace(/[.,]/g, '').replace(/^0+/, ''), String(known).replace('.', '')];
  if (a.length !== b.length || a.length < 2) return false;
  const differing = [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
  if (differing.length === 1) return a.length >= 3;
  const [first = 0, second = 0] = differing;
  return (
    differing.length === 2 &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
}
