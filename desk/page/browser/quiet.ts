// Keeps the spreadsheet library's notes on its own speed out of the browser's console.

const silent = (): void => undefined;

/** Runs synchronous work without debug notes. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = silent;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
