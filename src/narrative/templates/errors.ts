// What is wrong with a template of the office.
import { BilingualError, type Bilingual } from '../../vietnamese/bilingual';

/** A template that cannot be read or filled; `line` and `column` count from 1 in its cell. */
export class TemplateError extends BilingualError {
  constructor(
    words: Bilingual,
    readonly line: number | null,
    readonly column: number | null,
  ) {
    super(words);
  }
}

/** Text that a template damaged, so that a figure's identity is lost. A fault of the template. */
export class DamagedFigureError extends BilingualError {}
