// What may cross between panel and server, in either direction: plain data only.

/** A call that failed: the function threw, does not exist, or passed something that can't cross. */
export class PanelCallError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'PanelCallError';
  }
}

/**
 * Checks and copies a value that crosses between panel and server. Documented for google.script.run:
 * numbers, strings, booleans, null, and plain objects and arrays of them; Date, Function, DOM elements
 * and circles fail, nested too; undefined inside an array becomes null.
 */
export function crossing(value: unknown, place = 'value'): unknown {
  return copied(value, place, new Set());
}

function copied(value: unknown, place: string, above: Set<object>): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      if (Number.isFinite(value)) return value;
      throw illegal(place);
    case 'object':
      break;
    default:
      throw illegal(place);
  }
  if (value === null) return null;
  if (above.has(value)) throw illegal(place);
  const isArray = Array.isArray(value);
  // The brand, because the value may come from the bundle's realm.
  if (!isArray && Object.prototype.toString.call(value) !== '[object Object]') throw illegal(place);
  if (!isArray && !isPlain(value)) throw illegal(place);
  above.add(value);
  let copy: unknown;
  if (isArray) {
    copy = Array.from(
      value as unknown[],
      (item, index) => copied(item, `${place}[${index}]`, above) ?? null,
    );
  } else {
    const entries = Object.entries(value)
      .map(([key, item]): [string, unknown] => [key, copied(item, `${place}.${key}`, above)])
      .filter(([, item]) => item !== undefined);
    copy = Object.fromEntries(entries);
  }
  above.delete(value);
  return copy;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function illegal(place: string): PanelCallError {
  return new PanelCallError(`Failed due to illegal value in property: ${place}`);
}
