// Digits typed small and high, as the signs that Unicode has for them.

const SIGNS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's mark made by hand is no part of the number before it: 45¹ is not 451. */
export function superscript(text: string): string {
  return text.replace(/\d/g, (digit) => SIGNS.charAt(Number(digit)));
}
