// How custom functions take cells and ranges: one answer for each cell, in the range's shape.

/** What Sheets passes for one cell; empty is '', null or undefined. */
export type CellInput = unknown;

/** What one cell of the answer may be. */
export type CellOutput = string | number;

/** An answer in the shape of the input. */
export type CellResult = CellOutput | CellOutput[][];

/** Input that cannot be meant; the message says what to do, in the office's language. */
export class InputError extends Error {}

/**
 * Calls `compute` once for each cell. Ranges must be of one shape; a single cell goes with every
 * row. An `InputError` of a single cell is thrown, so that Sheets shows it with the cell; inside a
 * range it becomes `Lỗi: …` in that cell only.
 */
export function broadcast(
  inputs: readonly unknown[],
  compute: (...cells: CellInput[]) => CellOutput,
): CellResult {
  const ranges = inputs.filter(isRange);
  const shape = ranges[0];
  if (!shape) return compute(...inputs);
  const height = shape.length;
  const width = shape[0]?.length ?? 0;
  for (const range of ranges) {
    if (range.length !== height || range.some((row) => row.length !== width)) {
      throw new InputError(
        `Các vùng phải cùng kích thước: có vùng ${height} × ${width} và vùng ${range.length} × ${range[0]?.length ?? 0}.`,
      );
    }
  }
  return shape.map((row, r) =>
    row.map((_, c) => {
      try {
        return compute(...inputs.map((input) => (isRange(input) ? input[r]?.[c] : input)));
      } catch (error) {
        if (error instanceof InputError) return `Lỗi: ${error.message}`;
        throw error;
      }
    }),
  );
}

/** A range arrives as rows of cells. A range of one cell is that cell. */
function isRange(input: unknown): input is CellInput[][] {
  return Array.isArray(input);
}
