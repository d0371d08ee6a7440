// Word's units: twentieths of a point for lengths, half points for sizes.

const MILLIMETRES_IN_INCH = 25.4;
const POINTS_IN_INCH = 72;

/** Millimetres → twentieths of a point (DXA). */
export function fromMillimetres(length: number): number {
  return Math.round((length / MILLIMETRES_IN_INCH) * POINTS_IN_INCH * 20);
}

/** Points → millimetres. */
export function inMillimetres(points: number): number {
  return (points / POINTS_IN_INCH) * MILLIMETRES_IN_INCH;
}

/** Points → twentieths of a point. */
export function fromPoints(points: number): number {
  return Math.round(points * 20);
}

/** Points → half points, in which Word states sizes of letters. */
export function halfPoints(points: number): number {
  return points * 2;
}
