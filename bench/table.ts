// Prints measurements as a table: what was done, the time, the aim, and the bare loop beside it.

/** One measurement; times in milliseconds unless the unit says otherwise. */
export interface Measurement {
  readonly work: string;
  readonly measured: number;
  readonly unit: string;
  readonly aim: string;
  /** The most that it may be; what is above it is told at the end. */
  readonly bound?: number | undefined;
  /** What the measurement is to be held against, taken in the same run. */
  readonly beside: string;
}

/** Wide enough for every row, since a row is printed before the next one is known. */
const WIDTHS = [56, 11, 16];

/** Writes the head of the table to standard output. */
export function printHeadings(): void {
  printRow(['work', 'measured', 'aim', 'beside']);
}

/** Writes one row of the table. */
export function printMeasurement(measurement: Measurement): void {
  const { work, measured, unit, aim, beside, bound } = measurement;
  const amount = unit === 'calls' ? String(measured) : measured.toFixed(1);
  printRow([work, `${amount} ${unit}`, aim, beside]);
  if (bound !== undefined && measured > bound) {
    passed.push(`${work.trim()}: ${amount} ${unit}, may be ${bound}`);
  }
}

const passed: string[] = [];

/** Says which measurements are above what they may be. */
export function printPassedBounds(): void {
  if (passed.length > 0) console.log(`\nAbove what it may be:\n${passed.join('\n')}`);
}

function printRow(cells: readonly string[]): void {
  const padded = cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0));
  console.log(padded.join('  ').trimEnd());
}
