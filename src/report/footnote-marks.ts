// Where the marks of footnotes stand in a paragraph: behind the sentence that a footnote explains.
import { runsText, type Run } from '../figures/marked-text';
import { sentenceSpans } from '../prose/sentences';
import { contentWords } from '../prose/words';
import type { FootnoteMark, Inline } from './model';

/** A footnote of the paragraph: its number, and its text. */
export interface MarkedFootnote extends FootnoteMark {
  readonly text: string;
}

/**
 * The paragraph with its marks, each before the full stop of the sentence that has most words in common with
 * its footnote; of the last one where none has any, or two have as many.
 */
export function withMarks(runs: readonly Run[], footnotes: readonly MarkedFootnote[]): Inline[] {
  const text = runsText(runs);
  const ends = sentenceSpans(text).map(({ end }) => end);
  const sentences = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
  const places = footnotes.map(({ footnote, text: explaining }) => {
    const at = explained(explaining, sentences);
    const end = at === null ? text.length : (ends[at] ?? text.length);
    return { mark: { footnote }, at: /[.;]$/.test(text.slice(0, end)) ? end - 1 : end };
  });
  const made: Inline[] = [];
  let start = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    let from = start;
    for (const { mark, at } of places) {
      if (at < start || at >= end) continue;
      if (at > from) made.push({ ...run, text: text.slice(from, at) });
      made.push(mark);
      from = at;
    }
    if (from < end) made.push(from === start ? run : { ...run, text: text.slice(from, end) });
    start = end;
  }
  return [...made, ...places.flatMap(({ mark, at }) => (at >= start ? [mark] : []))];
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
