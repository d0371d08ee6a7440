// Asks a parser of a given year of JavaScript whether a script is one.
import { Linter } from 'eslint';

/**
 * @param script a plain script, as Apps Script loads it
 * @returns the first syntax error, or undefined: what ES2019 knows includes neither `#private`
 *   nor static fields and blocks, which Apps Script does not parse
 */
export function es2019Error(script: string): string | undefined {
  const [first] = new Linter().verify(script, {
    languageOptions: { ecmaVersion: 2019, sourceType: 'script' },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  });
  return first === undefined ? undefined : `${first.line}:${first.column}: ${first.message}`;
}
