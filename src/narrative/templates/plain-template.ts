// Templates of words and names alone, as nearly all phrases are, filled without the whole language.
import { Drop } from 'liquidjs';

/** What a template may name. */
export type Scope = Readonly<Record<string, unknown>>;

/** Names whose values are made when they are asked for; undefined where there is no such name. */
export abstract class NamesOnDemand extends Drop {
  abstract valueFor(name: string): unknown;

  override liquidMethodMissing(key: string | number): unknown {
    return this.valueFor(String(key));
  }
}

/** Whether `of` itself has the property. */
export function hasOwn(of: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(of, name);
}

/** Words and names by turns, beginning and ending with words. */
export type PlainTemplate = readonly string[];

const NAME = /\{\{ *([a-z][a-z0-9_]*) *\}\}/i;
const OTHER = /\{(?:[{%]|$)/;

/** Reads a template; null where there is more in it than words and names. */
export function readPlain(source: string): PlainTemplate | null {
  const pieces = source.split(NAME);
  return pieces.some((piece, at) => at % 2 === 0 && OTHER.test(piece)) ? null : pieces;
}

/**
 * Fills a template with the names of `scope`, and with `globals` where it has none. Null where a name
 * is not there, is no text or has an error: the whole language knows what to make of it.
 */
export function fillPlain(
  template: PlainTemplate,
  scope: Scope,
  globals: Scope | NamesOnDemand,
): string | null {
  let text = template[0] ?? '';
  try {
    for (let at = 1; at < template.length; at += 2) {
      const value = valueOf(template[at] ?? '', scope, globals);
      if (typeof value !== 'string') return null;
      text += value + (template[at + 1] ?? '');
    }
  } catch {
    return null;
  }
  return text;
}

function valueOf(name: string, scope: Scope, globals: Scope | NamesOnDemand): unknown {
  if (hasOwn(scope, name)) return scope[name];
  if (globals instanceof NamesOnDemand) return globals.valueFor(name);
  return hasOwn(globals, name) ? globals[name] : undefined;
}
