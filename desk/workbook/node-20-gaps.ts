// What o-spreadsheet calls and Node 20 lacks: the library asks for Node 22, the project runs from 20.19 on.

type GroupBy = <T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey,
) => Record<PropertyKey, T[]>;

/** Object.groupBy (ES2024). Only this one: a test of the whole engine fails should it need more. */
const groupBy: GroupBy = (items, keyOf) => {
  const groups = Object.create(null) as Record<PropertyKey, unknown[]>;
  let index = 0;
  for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
  return groups as Record<PropertyKey, never[]>;
};

/** Gives the host, not the bundle's context, what is missing. */
export function fillNode20Gaps(): void {
  if ('groupBy' in Object) return;
  Object.defineProperty(Object, 'groupBy', { value: groupBy, writable: true, configurable: true });
}
