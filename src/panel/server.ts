// Typed calls from the panel to the server's actions, through google.script.run.
import type { Answer } from '../google/answer';
import type { ActionName, CallArguments, ValueOf } from '../google/actions/table';
import type { Language } from '../vietnamese/bilingual';
import { answeredFailure, callFailure } from './failure';

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  runAction(name: string, language: Language, request: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

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

/** Asks for an action; rejects with a `PanelFailure` when it could not be done. */
export function call<N extends ActionName>(
  name: N,
  language: Language,
  ...request: CallArguments<N>
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
    runner.runAction(name, language, request[0] ?? null);
  });
}
