// Typed calls from the panel to the server's own functions, through google.script.run.
import type { Answer, ServerFunctions } from '../server-functions';
import { answeredFailure, callFailure } from './failure';

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** What a server function answers when all went well. */
export type ValueOf<N extends keyof ServerFunctions> =
  ReturnType<ServerFunctions[N]> extends Answer<infer T> ? T : never;

/** How one call went, for a report of a fault: names and times, none of the data. */
export interface CallNote {
  readonly name: string;
  readonly milliseconds: number;
  readonly outcome: string;
}

const MOST_NOTES = 12;
const notes: CallNote[] = [];

/** The last calls, the newest last. */
export function lastCalls(): readonly CallNote[] {
  return notes;
}

/** Calls a server function; rejects with a `PanelFailure` when it could not do what was asked. */
export function call<N extends keyof ServerFunctions>(
  name: N,
  ...args: Parameters<ServerFunctions[N]>
): Promise<ValueOf<N>> {
  const began = performance.now();
  const note = (outcome: string): void => {
    notes.push({ name, milliseconds: Math.round(performance.now() - began), outcome });
    if (notes.length > MOST_NOTES) notes.shift();
  };
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((result) => {
        const answer = result as Answer<ValueOf<N>>;
        note(answer.ok ? 'ok' : answer.error.code);
        if (answer.ok) resolve(answer.value);
        else reject(answeredFailure(answer.error));
      })
      .withFailureHandler((error) => {
        const failure = callFailure(error, navigator.onLine);
        note(failure.code);
        reject(failure);
      });
    (runner as unknown as Record<N, (...passed: unknown[]) => void>)[name](...args);
  });
}
