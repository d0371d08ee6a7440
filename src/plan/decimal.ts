// Exact decimals and the one rounding of the product: half up, once.
import Big from 'big.js';

/** Constructors of our own, so that nobody else's settings of big.js reach our arithmetic. */
const Decimal = Big();

/** Divisions of these give the whole part only, exactly. */
const Whole = Big();
Whole.DP = 0;
Whole.RM = Big.roundDown;

/** Spreadsheets keep 15 significant digits. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The exact decimal that a spreadsheet number stands for. What binary arithmetic adds behind the
 * significant digits (0.30000000000000004) was never typed by anybody.
 */
export function decimal(value: number): Big {
  if (!Number.isInteger(value)) return new Decimal(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
  if (value < 0 || value >= MOST_KEPT) return new Decimal(value);
  // Minus zero is zero.
  return (kept[value] ??= new Decimal(Math.abs(value)));
}

/** Most numbers of a report are small and whole: each is made once. Decimals never change. */
const kept: Big[] = [];
const MOST_KEPT = 10_000;

/** What is made from a number of places, once for each. */
function byPlaces(make: (places: number) => Big): (places: number) => Big {
  const made: Big[] = [];
  return (places) => (made[places] ??= make(places));
}

const twoTimesTenTo = byPlaces((places) => new Decimal(`2e${places}`));
const oneTenthTo = byPlaces((places) => new Decimal(`1e-${places}`));
const HALF = new Decimal('0.5');

/**
 * `numerator / denominator` rounded half up (away from zero) to `places` decimals, once: the
 * quotient is never rounded on the way.
 */
export function divideHalfUp(numerator: Big, denominator: Big, places: number): Big {
  return (
    divideIntegers(numerator, denominator, places) ?? divideDecimals(numerator, denominator, places)
  );
}

/**
 * The same in whole numbers of the machine, a third of the time; null where one of them would not be exact, or
 * the denominator is zero.
 */
function divideIntegers(numerator: Big, denominator: Big, places: number): Big | null {
  const [top, bottom] = [digitsOf(numerator), digitsOf(denominator)];
  if (top === null || !bottom) return null;
  const power = lastPlace(numerator) - lastPlace(denominator) + places;
  if (Math.abs(power) > SIGNIFICANT_DIGITS) return null;
  const doubled = 2 * top * 10 ** Math.max(power, 0);
  const divisor = bottom * 10 ** Math.max(-power, 0);
  if (doubled > Number.MAX_SAFE_INTEGER || divisor > Number.MAX_SAFE_INTEGER) return null;
  const halves = (doubled - (doubled % divisor)) / divisor + 1;
  const rounded = (halves - (halves % 2)) / 2;
  const sign = numerator.s * denominator.s < 0 ? '-' : '';
  return new Decimal(`${sign}${rounded}e-${places}`);
}

/** The digits without sign and point as a whole number; null where they are too many. */
function digitsOf({ c: digits }: Big): number | null {
  if (digits.length > SIGNIFICANT_DIGITS) return null;
  let number = 0;
  for (const digit of digits) number = 10 * number + digit;
  return number;
}

/** The power of ten of the last digit. */
const lastPlace = ({ c: digits, e: exponent }: Big): number => exponent - digits.length + 1;

function divideDecimals(numerator: Big, denominator: Big, places: number): Big {
  const doubled = new Whole(numerator.abs().times(twoTimesTenTo(places)));
  // The whole part of twice the quotient: an odd one is half up.
  const halves = new Decimal(doubled.div(denominator.abs())).plus(1).times(HALF);
  const rounded = halves.round(0, Big.roundDown).times(oneTenthTo(places));
  return numerator.s * denominator.s < 0 ? rounded.times(-1) : rounded;
}
