// Remembers what was worked out about a syllable: a report of ten thousand words has a thousand different ones.

/** So many are remembered before all are forgotten: more than the language has. */
const ROOM = 20_000;

/** `work`, done once for each word it is given. */
export function oncePerSyllable<T>(work: (syllable: string) => T): (syllable: string) => T {
  const known = new Map<string, T>();
  return (syllable) => {
    let made = known.get(syllable);
    if (made === undefined) {
      made = work(syllable);
      if (known.size >= ROOM) known.clear();
      known.set(syllable, made);
    }
    return made;
  };
}
