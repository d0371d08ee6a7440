// What the bundle's server functions answer, as their own types say, and the error of a refusal.
import type { Finding } from '../src/checks/finding';
import type {
  Answer as AnswerOf,
  CheckJson,
  ReportJson,
  ServerFunctions as Functions,
} from '../src/server-functions';

export type Answer<T> = AnswerOf<T>;
export type CheckAnswer = CheckJson;
export type ReportAnswer = ReportJson;
export type FindingAnswer = Finding;

/** Name of a server function → what it answers when all went well. */
export type ServerFunctions = {
  [Name in keyof Functions]: ReturnType<Functions[Name]> extends AnswerOf<infer T> ? T : never;
};

/** An answer of the product that something could not be done; passed on in the product's words. */
export class AnswerError extends Error {
  readonly code: string;

  constructor(error: { code: string; message: string }) {
    super(error.message);
    this.name = 'AnswerError';
    this.code = error.code;
  }
}
