// How often each property is tried: a hundred times in every run of the tests, far more in npm run properties.
import fc from 'fast-check';

/** Of the environment, so that the same tests serve both. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 100);

fc.configureGlobal({ numRuns: runs });

/** How far a test of sheer size goes: a tenth of it, or all of it with many runs. */
export const SIZE = runs > 100 ? 1_000_000 : 100_000;
