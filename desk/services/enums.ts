// Google's enums as the desk models them: each value is a string that names it.
import type { Realm } from '../realm.ts';

/** An enum of which only the given values are modelled; another one throws and names itself. */
export function enumOf(realm: Realm, name: string, values: readonly string[]): object {
  const members = new Map(values.map((value) => [value, `${name}.${value}`]));
  return new Proxy(Object.create(null) as object, {
    get(_target, value) {
      if (typeof value === 'symbol') return undefined;
      const member = members.get(value);
      if (member !== undefined) return member;
      throw realm.error(`${name}.${value} is not modelled on the desk`);
    },
  });
}
