// Times a piece of work: the median of several runs, after warming up.

/** Median time of `runs` runs in milliseconds; `warmUp` runs before them are not counted. */
export function medianTime(work: () => void, runs: number, warmUp = 1): number {
  return medianTimes([work], runs, warmUp)[0] ?? 0;
}

/**
 * Median times of several pieces of work in milliseconds, run by turns, so that what else the machine
 * does falls on all of them.
 */
export function medianTimes(works: readonly (() => void)[], runs: number, warmUp = 1): number[] {
  for (let run = 0; run < warmUp; run++) for (const work of works) work();
  const times = works.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    works.forEach((work, at) => {
      const began = performance.now();
      work();
      times[at]?.push(performance.now() - began);
    });
  }
  return times.map(median);
}

/** The median of what `measure` gives in `runs` runs, after one that is not counted. */
export function medianOf(measure: () => number, runs: number): number {
  measure();
  return median(Array.from({ length: runs }, measure));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
