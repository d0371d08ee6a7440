// The bundle's own kinds of things: arrays, dates and errors that are `instanceof` its Array, Date and Error.
import vm from 'node:vm';

/** Makes values of a context's own realm. */
export interface Realm {
  array<T>(items: readonly T[]): T[];
  /** From an instant in milliseconds. */
  date(instant: number): Date;
  isDate(value: unknown): value is Date;
  error(message: string): Error;
  /** A deep copy of JSON-plain data, made of this realm's objects. */
  plain(value: unknown): unknown;
}

export function realmOf(context: vm.Context): Realm {
  const make = vm.runInContext(
    `({
      array: (items) => Array.prototype.slice.call(items),
      arrayFrom: (length) => new Array(length),
      date: (instant) => new Date(instant),
      error: (message) => new Error(message),
      parse: (text) => JSON.parse(text),
    })`,
    context,
  ) as {
    arrayFrom(length: number): unknown[];
    date(instant: number): Date;
    error(message: string): Error;
    parse(text: string): unknown;
  };
  return {
    array: <T>(items: readonly T[]): T[] => {
      const array = make.arrayFrom(items.length) as T[];
      for (let index = 0; index < items.length; index++) array[index] = items[index] as T;
      return array;
    },
    date: (instant) => make.date(instant),
    // Across realms `instanceof` says no; the brand does not.
    isDate: (value): value is Date => Object.prototype.toString.call(value) === '[object Date]',
    error: (message) => make.error(message),
    plain: (value) => (value === undefined ? undefined : make.parse(JSON.stringify(value))),
  };
}
