// Times a piece of work: the median of several runs, after warming up.

/** Median time of `runs` runs in milliseconds; `warmUp` runs before them are not counted. */
export function medianTime(work: () => void, runs: number, warmUp = 1): number {
  for (let run = 0; run < warmUp; run++) work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const began = performance.now();
    work();
    times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}
