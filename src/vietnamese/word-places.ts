// The words of a text and where they stand.

/** A run of letters; `start` is its offset. */
export interface PlacedWord {
  readonly start: number;
  readonly text: string;
}

const WORD = /[\p{L}\p{M}]+/gu;

/** All words in order: numbers and signs part them. */
export function wordsIn(text: string): PlacedWord[] {
  const found: PlacedWord[] = [];
  let from = 0;
  for (const word of text.match(WORD) ?? []) {
    const start = text.indexOf(word, from);
    found.push({ start, text: word });
    from = start + word.length;
  }
  return found;
}

/** Words that stand side by side with one space between. */
export function runsOfWords(text: string, words: readonly PlacedWord[]): PlacedWord[][] {
  const runs: PlacedWord[][] = [];
  let end = -1;
  for (const word of words) {
    const goesOn = word.start === end + 1 && text.charAt(end) === ' ';
    const run = goesOn ? runs[runs.length - 1] : undefined;
    if (run) run.push(word);
    else runs.push([word]);
    end = word.start + word.text.length;
  }
  return runs.filter(({ length }) => length > 1);
}
