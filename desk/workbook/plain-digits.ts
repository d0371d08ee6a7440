// A number in digits without an exponent: the engine does not read all of JavaScript's exponents.

/** The shortest digits that give the number back, such as `0.0000001` for 1e-7. */
export function plainDigits(number: number): string {
  const text = String(number);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const digits = whole + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  // Numbers get an exponent from 1e21 on, where no digits are left behind the point.
  return sign + digits.padEnd(point, '0');
}
