// What several rules of one run need: each is worked out when it is first asked for, and goes with the run.

/** `work` done on the run's context; the second time it is asked for, what it gave before. */
export type Once<C> = <T>(work: (context: C) => T) => T;

/** A run's context, with its `once`. */
export function withOnce<C extends { readonly once: Once<C> }>(base: Omit<C, 'once'>): C {
  const given = new Map<unknown, unknown>();
  const once: Once<C> = <T>(work: (context: C) => T): T => {
    if (!given.has(work)) given.set(work, work(context));
    return given.get(work) as T;
  };
  const context = { ...base, once } as unknown as C;
  return context;
}
