// Text as a document shows it: words and figures by turns, joined and cut without losing a figure.
import { capitalize } from '../vietnamese/text';
import type { Figure } from './figure';

/** A piece of text of one look; `figure` names the figure that it prints. */
export interface Run {
  readonly text: string;
  readonly figure?: Figure;
}

/** A text: its runs in their order. Words that stand side by side are one run. */
export type Runs = readonly Run[];

/** Words without a figure. */
export function words(text: string): Runs {
  return text === '' ? [] : [{ text }];
}

/** A figure as it is printed. */
export function printed(figure: Figure): Runs {
  return [{ text: figure.text, figure }];
}

/** Texts one behind the other. */
export function concat(...parts: readonly (Runs | string)[]): Runs {
  const made: Run[] = [];
  for (const part of parts) {
    if (typeof part === 'string') append(made, { text: part });
    else for (const run of part) append(made, run);
  }
  return made;
}

function append(made: Run[], run: Run): void {
  const last = made[made.length - 1];
  if (run.text === '') return;
  if (last && !last.figure && !run.figure) made[made.length - 1] = { text: last.text + run.text };
  else made.push(run);
}

/** Texts one behind the other with `between` them, and `last` before the last. */
export function joinRuns(texts: readonly Runs[], between = '', last = between): Runs {
  const [only] = texts;
  if (only && texts.length === 1) return only;
  const made: Run[] = [];
  texts.forEach((text, at) => {
    if (at > 0) append(made, { text: at === texts.length - 1 ? last : between });
    for (const run of text) append(made, run);
  });
  return made;
}

/** The text of runs. */
export function runsText(runs: Runs): string {
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}

/** What stands between two places of the text; a figure belongs to the place where it begins. */
export function sliceRuns(runs: Runs, start: number, end = Infinity): Runs {
  let at = 0;
  const parts = runs.map(({ text, figure }): Runs => {
    const [from, to] = [start - at, end - at];
    at += text.length;
    if (!figure) return words(text.slice(Math.max(from, 0), Math.max(to, 0)));
    return from <= 0 && to > 0 ? [{ text, figure }] : [];
  });
  return concat(...parts);
}

/** Without white space at its ends. */
export function trimRuns(runs: Runs): Runs {
  const text = runsText(runs);
  return text === text.trim()
    ? runs
    : sliceRuns(runs, text.length - text.trimStart().length, text.trimEnd().length);
}

/** The first letter in upper case, also of words that are a figure; a sentence may begin so. */
export function capitalizeRuns(runs: Runs): Runs {
  for (const [at, run] of runs.entries()) {
    const letter = run.text.search(FIRST_LETTER);
    if (letter < 0) continue;
    const text = run.text.slice(0, letter) + capitalize(run.text.slice(letter));
    const made = [...runs];
    made[at] = run.figure ? { text, figure: run.figure } : { text };
    return made;
  }
  return runs;
}

/** The text with its beginning as `change` has it, which may change letters and nothing else. */
export function changeFirst([first, ...rest]: Runs, change: (text: string) => string): Runs {
  return first ? [{ ...first, text: change(first.text) }, ...rest] : [];
}

/** A quotation mark or bracket may open a sentence. */
const FIRST_LETTER = /[^\s“"'(]/;
