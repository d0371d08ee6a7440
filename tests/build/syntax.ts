// Asks a parser of a given year of JavaScript whether a script is one.
import { parse } from 'acorn';

/**
 * @param script a plain script, as Apps Script loads it
 * @returns the syntax error, or undefined: what ES2019 knows includes neither `#private` nor
 *   static fields and blocks, which Apps Script does not parse
 */
export function es2019Error(script: string): string | undefined {
  try {
    parse(script, { ecmaVersion: 2019, sourceType: 'script' });
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}
