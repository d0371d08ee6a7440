// Colours as setBackground and setFontColor take them: CSS notation.

const NAMED: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
};

/** `#rrggbb` of a CSS colour: a hex colour, or one of the common names. */
export function colorOf(css: string): string {
  const lower = css.toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(lower);
  if (short) {
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  }
  if (/^#[0-9a-f]{6}$/.test(lower)) return lower;
  const named = NAMED[lower];
  if (named === undefined) throw new Error(`The color "${css}" is not modelled on the desk`);
  return named;
}
