// A probe tries one fact about Google that the code leans on and nobody could try while it was written.
import type { Bilingual } from '../../vietnamese/bilingual';
import type { Scratch } from './scratch';

/** What was expected and what was found; they agree word for word, or the fact does not hold. */
export interface Tried {
  readonly expected: string;
  readonly found: string;
}

/** One fact. Its id is that of its line in docs/platform.md. */
export interface Probe {
  readonly id: string;
  readonly fact: Bilingual;
  /** May throw: what is thrown is what was found. */
  try(scratch: Scratch): Tried;
}
