// Shows long lists by and by, so that a department of thousands of rows stays quick.
import { useState } from 'preact/hooks';

/** The first items, how many are hidden, and a way to see as many again. */
export function useShownPart<T>(
  items: readonly T[],
  step: number,
): { shown: readonly T[]; hidden: number; more: () => void } {
  const [count, setCount] = useState(step);
  return {
    shown: items.slice(0, count),
    hidden: Math.max(0, items.length - count),
    more: () => {
      // Twice as many each time: the end of a long list is never far.
      setCount((now) => now * 2);
    },
  };
}
