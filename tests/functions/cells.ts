// Calls of custom functions as a cell makes them, and what the cell then shows.
import { createContext, runInContext } from 'node:vm';

/** Cells of the wrong kind that Sheets may pass. A date comes from the realm of the host. */
export const DATE_OF_ANOTHER_REALM: unknown = runInContext('new Date(2026, 4, 1)', createContext());

/** What the cell shows: the answer, or `#ERROR! ` with the text that people see. */
export function show(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return `#ERROR! ${(error as Error).message}`;
  }
}

/** Each value in a row of its own, as a range of one column arrives. */
export function column<T>(...values: readonly T[]): T[][] {
  return values.map((value) => [value]);
}
