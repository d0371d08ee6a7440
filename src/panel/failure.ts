// What can go wrong with a call, in kinds that the panel has an answer to.

/** `known`: the server said in words what to do. `fault`: ours, to be reported. */
export type FailureKind = 'offline' | 'permission' | 'known' | 'fault';

/** A call that failed. Only a `known` one has words that may be shown. */
export class PanelFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

// Google words these in the account's language.
const PERMISSION = /permission|authori[sz]|quyền|ủy quyền/i;
const OFFLINE = /network|offline|failed to fetch|mất kết nối|NetworkError/i;

/** A call that never came to the function: no network, no permission, or a fault. */
export function callFailure({ message }: Error, isOnline: boolean): PanelFailure {
  if (!isOnline || OFFLINE.test(message)) return new PanelFailure('offline', 'offline', message);
  return PERMISSION.test(message)
    ? new PanelFailure('permission', 'permission', message)
    : new PanelFailure('fault', 'call', message);
}

/** A failure that the server answered. */
export function answeredFailure({
  code,
  message,
}: {
  code: string;
  message: string;
}): PanelFailure {
  if (code !== 'internal') return new PanelFailure('known', code, message);
  return PERMISSION.test(message)
    ? new PanelFailure('permission', 'permission', message)
    : new PanelFailure('fault', code, message);
}
