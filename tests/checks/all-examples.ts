// The examples of all rules, by id: for the tests that walk the catalogue and for its page.
import type { Example } from './examples';
import { BUILD_EXAMPLES } from './examples-of-build';
import { FIGURE_EXAMPLES } from './examples-of-figures';

export const EXAMPLES: Readonly<Record<string, Example>> = {
  ...BUILD_EXAMPLES,
  ...FIGURE_EXAMPLES,
};
