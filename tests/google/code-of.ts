// With which code an action was refused.
import { AnswerError } from '../../desk/answers.ts';

/** Undefined where it was not; the error itself where it was no answer. */
export function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof AnswerError ? error.code : String(error);
  }
}
