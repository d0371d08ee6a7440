// The document's lock: only one run of the add-in writes at a time.
import { Failure } from './answer';

/** How long to wait for another run that writes, in milliseconds. */
const LOCK_WAIT = 10_000;

/** @throws Failure when another run still writes after the wait */
export function underLock<T>(work: () => T): T {
  // Null where the script is not bound to a document; the add-in always is.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_WAIT)) {
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

/** What was done is done: a lock that does not let go goes with the run. */
function release(lock: GoogleAppsScript.Lock.Lock | null): void {
  try {
    lock?.releaseLock();
  } catch (error) {
    console.error(`Khóa: ${(error as Error).message}`);
  }
}
