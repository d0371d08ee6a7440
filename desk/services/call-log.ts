// Counts what the bundle asks of Google's services, and lets tests make a call fail.

/** Thrown by an injected failure unless the test gives its own message. */
export const DEFAULT_FAILURE = 'Service Spreadsheets timed out while accessing document.';

/** Counters of calls by name, such as `Range.getValues`. */
export class CallLog {
  readonly #counts = new Map<string, number>();
  readonly #failures: { name: string; atCall: number; message: string }[] = [];
  #order: string[] = [];

  /** Notes a call; returns the message with which it is to fail, if a test wants that. */
  note(name: string): string | undefined {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    this.#order.push(name);
    return this.#failures.find((failure) => failure.name === name && failure.atCall === count)
      ?.message;
  }

  /** Calls by name, in alphabetical order. */
  counts(): Record<string, number> {
    return Object.fromEntries([...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  total(): number {
    return this.#order.length;
  }

  /** All calls in the order in which they came. */
  order(): readonly string[] {
    return this.#order;
  }

  reset(): void {
    this.#counts.clear();
    this.#order = [];
  }

  /** Makes the n-th call of that name (from 1, counted since the last reset) throw. */
  failAt(name: string, atCall = 1, message: string = DEFAULT_FAILURE): void {
    this.#failures.push({ name, atCall, message });
  }

  /** Forgets all injected failures. */
  mend(): void {
    this.#failures.length = 0;
  }
}
