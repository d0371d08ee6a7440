// Counts what the bundle asks of Google's services, and lets tests make a call fail.

/** Thrown by an injected failure unless the test gives its own message. */
export const DEFAULT_FAILURE = 'Service Spreadsheets timed out while accessing document.';

/** How an injected failure comes. */
export interface FailureOptions {
  readonly message?: string;
  /** The call does its work and throws then, as a time-out does whose work was done. */
  readonly afterEffect?: boolean;
  /** Every later call of that name fails too. */
  readonly forGood?: boolean;
}

/** What a call does instead; `usual` does what it would have done. */
export type Otherwise = (usual: () => unknown, args: readonly unknown[]) => unknown;

interface Injected extends FailureOptions {
  readonly name: string;
  readonly atCall: number;
}

/** Counters of calls by name, such as `Range.getValues`. */
export class CallLog {
  readonly #counts = new Map<string, number>();
  readonly #failures: Injected[] = [];
  readonly #otherwise = new Map<string, Otherwise>();
  #order: string[] = [];

  /** Notes a call; says how it is to fail, if a test wants that. */
  note(name: string): { message: string; afterEffect: boolean } | undefined {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    this.#order.push(name);
    const found = this.#failures.find(
      (one) => one.name === name && (one.forGood ? one.atCall <= count : one.atCall === count),
    );
    if (!found) return undefined;
    return { message: found.message ?? DEFAULT_FAILURE, afterEffect: found.afterEffect ?? false };
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
  failAt(name: string, atCall = 1, options: FailureOptions = {}): void {
    this.#failures.push({ name, atCall, ...options });
  }

  /** From now on the calls of that name do `work` instead: as a Google would that is not as we think. */
  otherwise(name: string, work: Otherwise): void {
    this.#otherwise.set(name, work);
  }

  /** Does the call, or what a test wants in its place. */
  perform(name: string, args: readonly unknown[], usual: () => unknown): unknown {
    const work = this.#otherwise.get(name);
    return work ? work(usual, args) : usual();
  }

  /** Forgets all injected failures and what calls were to do instead. */
  mend(): void {
    this.#failures.length = 0;
    this.#otherwise.clear();
  }
}
