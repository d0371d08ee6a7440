// Error codes: the engine's own names on one side, Google's on the other.

/** Codes that Google Sheets shows in a cell. */
export const GOOGLE_ERRORS: ReadonlySet<string> = new Set([
  '#REF!',
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#VALUE!',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
]);

// The engine has one code for type errors and none for a custom function that threw; Google shows
// a type error as #VALUE!, a formula that can't be read as #ERROR!, a circle and a blocked
// spread as #REF!.
const FROM_ENGINE: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
};

/** The engine's code as Google Sheets would show it. */
export function googleError(engineCode: string): string {
  return FROM_ENGINE[engineCode] ?? engineCode;
}

/** A code read from an .xlsx file (Excel has some that Google lacks), as Google would show it. */
export function errorFromFile(code: string): string {
  if (GOOGLE_ERRORS.has(code)) return code;
  return code === '#SPILL!' ? '#REF!' : '#VALUE!';
}
