// Maps from a key to all that belongs to it.

/** Puts `value` behind what `key` has already. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
