// What people typed into the panel and did not save yet: it outlives the view, for as long as the panel is open.
import { useState } from 'preact/hooks';

const drafts = new Map<string, string>();

/** Whether anything is typed there that is not saved. */
export function hasDraft(key: string): boolean {
  return drafts.has(key);
}

/** The text of a field: as it was typed last, otherwise as it is saved; and the way to type, or to give it up with null. */
export function useDraft(key: string, saved: string): [string, (typed: string | null) => void] {
  const [, draw] = useState(0);
  const type = (typed: string | null): void => {
    if (typed === null || typed === saved) drafts.delete(key);
    else drafts.set(key, typed);
    draw((times) => times + 1);
  };
  return [drafts.get(key) ?? saved, type];
}
