// The document's lock: only one run of the add-in writes at a time.
import { Failure } from './answer';
import { patiently } from './patiently';

/** How long to wait for another run that writes, in milliseconds. */
const LOCK_WAIT = 10_000;

/** @throws Failure when another run still writes after the wait */
export function underLock<T>(work: () => T): T {
  // Null where the script is not bound to a document; the add-in always is.
  const lock = patiently(() => LockService.getDocumentLock()) as GoogleAppsScript.Lock.Lock | null;
  if (lock && !taken(lock)) {
    throw new Failure('report.busy', {
      vi: 'Một người khác đang tạo báo cáo hoặc tạo sổ ở bảng tính này. Chờ một phút rồi bấm lại.',
      en: 'Somebody else is making a report or tabs in this spreadsheet. Wait a minute and try again.',
    });
  }
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** A lock that was taken although the call failed is let go. */
function taken(lock: GoogleAppsScript.Lock.Lock): boolean {
  try {
    return patiently(() => lock.tryLock(LOCK_WAIT));
  } catch (error) {
    release(lock);
    throw error;
  }
}

/** What was done is done: a lock that does not let go goes with the run. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch (error) {
    console.error(`Khóa: ${(error as Error).message}`);
  }
}
