// All matches of a pattern: `matchAll` is newer than the runtime that we compile for.

/** Every match of a global pattern, in order. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return NONE;
  const found = [first];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

const NONE: readonly RegExpExecArray[] = [];
