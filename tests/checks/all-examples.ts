// The examples of all rules, by id: for the tests that walk the catalogue and for its page.
import type { Example } from './examples';
import { BUILD_EXAMPLES } from './examples-of-build';
import { FIGURE_EXAMPLES } from './examples-of-figures';
import { HISTORY_EXAMPLES } from './examples-of-history';
import { NOTE_TEXT_EXAMPLES } from './examples-of-note-texts';
import { NOTE_EXAMPLES } from './examples-of-notes';

export const EXAMPLES: Readonly<Record<string, Example>> = {
  ...BUILD_EXAMPLES,
  ...FIGURE_EXAMPLES,
  ...HISTORY_EXAMPLES,
  ...NOTE_EXAMPLES,
  ...NOTE_TEXT_EXAMPLES,
};
