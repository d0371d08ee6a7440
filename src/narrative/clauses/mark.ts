// The heaviest mark inside a clause: what stands between clauses must be heavier still.
import type { Runs } from '../../figures/runs';
import { remembering } from '../../vietnamese/text';
import { ALL_PARTS } from '../phrases/joins';

/** From the lightest to the heaviest. */
const MARKS = ['none', 'bracket', 'comma', 'semicolon', 'stop'] as const;
export type Mark = (typeof MARKS)[number];

/** What sets a mark. Words that list the parts of a whole bind all that follows, as a semicolon does. */
const SIGNS: readonly (readonly [Mark, RegExp])[] = [
  ['stop', /[.!?]\s/u],
  ['semicolon', new RegExp(`;|,\\s+${ALL_PARTS}(?!\\p{L})`, 'u')],
  ['comma', /,/u],
  ['bracket', /\(/u],
];

/** The mark that some words hold; the words between the figures of a report are few. */
const markOf = remembering(
  (words): Mark => SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? 'none',
);

/** The heaviest mark among the words of `text`; the marks inside a figure divide nothing. */
export function heaviestMark(text: Runs): Mark {
  let heaviest: Mark = 'none';
  for (const { text: words, figure } of text) {
    const mark = figure ? 'none' : markOf(words);
    if (isHeavier(mark, heaviest)) heaviest = mark;
  }
  return heaviest;
}

/** Whether `mark` is heavier than `than`. */
export function isHeavier(mark: Mark, than: Mark): boolean {
  return MARKS.indexOf(mark) > MARKS.indexOf(than);
}
