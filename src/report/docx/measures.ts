// Word's units: twentieths of a point for lengths, half points for sizes.

/** Millimetres → twentieths of a point (DXA). */
export function fromMillimetres(length: number): number {
  return Math.round((length / 25.4) * 1440);
}

/** Points → twentieths of a point. */
export function fromPoints(points: number): number {
  return points * 20;
}

/** Points → half points, in which Word states sizes of letters. */
export function halfPoints(points: number): number {
  return points * 2;
}
