// Where the marks of footnotes stand in a paragraph: behind the sentence that a footnote explains.
import { runsText, type Run } from '../figures/runs';
import { sentenceSpans } from '../prose/sentences';
import { contentWords } from '../prose/words';
import type { FootnoteMark, Inline } from './model';

/** A footnote's mark with its place, an offset in the paragraph's text. */
export interface PlacedMark extends FootnoteMark {
  readonly at: number;
}

/**
 * Where the mark of each of `footnotes` (their texts) stands in a paragraph: before the full stop of the
 * sentence that has most words in common with it; of the last one where none has any, or two have as many.
 */
export function markPlaces(runs: readonly Run[], footnotes: readonly string[]): number[] {
  const text = runsText(runs);
  const ends = sentenceSpans(text).map(({ end }) => end);
  const sentences = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
  return footnotes.map((footnote) => {
    const at = explained(footnote, sentences);
    const end = at === null ? text.length : (ends[at] ?? text.length);
    return /[.;]$/.test(text.slice(0, end)) ? end - 1 : end;
  });
}

/** The paragraph with its marks, which come in the order of their places. */
export function withMarks(runs: readonly Run[], marks: readonly PlacedMark[]): Inline[] {
  const made: Inline[] = [];
  let start = 0;
  for (const run of runs) {
    const { text } = run;
    let from = 0;
    for (const { footnote, at } of marks) {
      const cut = at - start;
      if (cut < 0 || cut >= text.length) continue;
      if (cut > from) made.push({ ...run, text: text.slice(from, cut) });
      made.push({ footnote });
      from = cut;
    }
    if (from < text.length) made.push({ ...run, text: text.slice(from) });
    start += text.length;
  }
  const behind = marks.filter(({ at }) => at >= start);
  return [...made, ...behind.map(({ footnote }) => ({ footnote }))];
}

/** Which sentence a footnote explains; null where that is not clear. */
function explained(footnote: string, sentences: readonly string[]): number | null {
  const words = pairs(footnote);
  const shared = sentences.map(
    (sentence) => [...pairs(sentence)].filter((pair) => words.has(pair)).length,
  );
  const most = Math.max(0, ...shared);
  const [best, ...others] = shared.flatMap((number, at) => (number === most ? [at] : []));
  return most === 0 || others.length > 0 ? null : (best ?? null);
}

/** Two syllables in a row that say something: a word of the language is seldom one alone. */
function pairs(text: string): Set<string> {
  const words = contentWords(text);
  return new Set(words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`));
}
