// Prints measurements as a table: what was done, the time, the aim, and the bare loop beside it.

/** One measurement; times in milliseconds unless the unit says otherwise. */
export interface Measurement {
  readonly work: string;
  readonly measured: number;
  readonly unit: string;
  readonly aim: string;
  /** What the measurement is to be held against, taken in the same run. */
  readonly beside: string;
}

/** Writes the table to standard output. */
export function printTable(rows: readonly Measurement[]): void {
  const cells = rows.map(({ work, measured, unit, aim, beside }) => [
    work,
    `${unit === 'calls' ? String(measured) : measured.toFixed(1)} ${unit}`,
    aim,
    beside,
  ]);
  const table = [['work', 'measured', 'aim', 'beside'], ...cells];
  const widths = [0, 1, 2, 3].map((at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  for (const row of table) {
    console.log(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}
