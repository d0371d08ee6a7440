// What the bundle's actions answer, as their own types say, and the error of a refusal.
import type { FindingJson } from '../src/checks/finding';
import type { CheckJson } from '../src/google/actions/check-workbook';
import type { Answer as AnswerOf } from '../src/google/answer';
import type { ReportJson } from '../src/google/make-report';

export type { ActionName, CallArguments, ValueOf } from '../src/google/actions/table';
export type Answer<T> = AnswerOf<T>;
export type CheckAnswer = CheckJson;
export type ReportAnswer = ReportJson;
export type FindingAnswer = FindingJson;

/** An answer of the product that something could not be done; passed on in the product's words. */
export class AnswerError extends Error {
  readonly code: string;

  constructor(error: { code: string; message: string }) {
    super(error.message);
    this.name = 'AnswerError';
    this.code = error.code;
  }
}
