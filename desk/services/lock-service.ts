// LockService: the document's lock, which a test can have somebody else hold.
import { method, standIn, type ServiceHost } from './stand-in.ts';

/** The state of the document's lock. */
export interface DocumentLock {
  held: boolean;
  /** True: another run holds it and never lets go. */
  heldElsewhere: boolean;
}

export function lockService(around: ServiceHost, lock: DocumentLock): object {
  const documentLock = standIn(around, {
    name: 'Lock',
    methods: {
      tryLock: method('any', [['number']], () => {
        if (!lock.heldElsewhere) lock.held = true;
        return lock.held;
      }),
      releaseLock: method('any', [[]], () => {
        lock.held = false;
      }),
      hasLock: method('any', [[]], () => lock.held),
    },
  });
  return standIn(around, {
    name: 'LockService',
    methods: { getDocumentLock: method('any', [[]], () => documentLock) },
  });
}
