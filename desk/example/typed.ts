// What a typed value of the example becomes in its cell.

/** A plain number of the example's table is a number; `trên 70` stays a text. */
export function typedContent(text: string): number | string {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
