// A form of the phrase book: words and slots, and nothing else of the office's template language.

/** Words and slots by turns, beginning and ending with words, which may be ''. */
export type Form = readonly string[];

const SLOT = /\{\{ (\w+) \}\}/;

const read = new Map<string, Form>();

/** Reads `{{ ten }} đạt {{ so }} {{ don_vi }}`; what was read once is kept. */
export function readForm(source: string): Form {
  const known = read.get(source);
  if (known) return known;
  const form = source.split(SLOT);
  read.set(source, form);
  return form;
}
