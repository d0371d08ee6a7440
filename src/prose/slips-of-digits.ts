// Numbers as they are written, one slip of the hand apart: a wrong digit, or two that changed places.

const digitsOf = (written: string): string => written.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

/** Whether two written numbers have the same digits but for two that changed places. */
export function areDigitsSwapped(written: string, meant: string): boolean {
  const [a, b] = [digitsOf(written), digitsOf(meant)];
  const differing = a.length === b.length ? differingPlaces(a, b) : [];
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
  return differingPlaces(a, b).length === 1 || areDigitsSwapped(a, b);
}

function differingPlaces(a: string, b: string): number[] {
  return [...a].flatMap((digit, at) => (digit === b.charAt(at) ? [] : [at]));
}
