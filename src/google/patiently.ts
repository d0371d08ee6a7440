// The one policy of trying again: only what may be repeated without harm, only when Google is busy.
import { refusalKind } from './service-refusal';

/** Pauses before the second and the third try, in milliseconds. */
const PAUSES = [500, 2000];

/**
 * Does `work`, which reads, or writes the same cells with the same again, and does it again where Google is busy:
 * what timed out may have been done. Never for what makes something new.
 */
export function patiently<T>(work: () => T): T {
  for (const pause of PAUSES) {
    try {
      return work();
    } catch (error) {
      if (refusalKind(error) !== 'busy') throw error;
      console.warn(`Làm lại: ${(error as Error).message}`);
      Utilities.sleep(pause);
    }
  }
  return work();
}
