// Typed calls from the panel to the server's own functions, through google.script.run.
import type { ServerFunctions } from '../server-functions';

interface Runner {
  withSuccessHandler(handler: (result: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Calls a server function; rejects when the call itself fails (offline, no permission). */
export function call<N extends keyof ServerFunctions>(
  name: N,
  ...args: Parameters<ServerFunctions[N]>
): Promise<ReturnType<ServerFunctions[N]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((result) => {
        resolve(result as ReturnType<ServerFunctions[N]>);
      })
      .withFailureHandler(reject);
    (runner as unknown as Record<N, (...passed: unknown[]) => void>)[name](...args);
  });
}
