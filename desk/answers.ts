// What the bundle's actions answer, as their own types say, and the error of a refusal.
import type { Answer as AnswerOf } from '../src/google/answer';

export type { CommandFile } from '../src/google/actions/action';
export type { CommandAnswer, CommandJson } from '../src/google/run-command';
export type { ActionName, CallArguments, ValueOf } from '../src/google/actions/table';
export type Answer<T> = AnswerOf<T>;
export type { MadeReport, ReportJson } from '../src/google/make-report';

/** An answer of the product that something could not be done; passed on in the product's words. */
export class AnswerError extends Error {
  readonly code: string;

  constructor(error: { code: string; message: string }) {
    super(error.message);
    this.name = 'AnswerError';
    this.code = error.code;
  }
}
