// Who may call what: the scopes that a person granted, and the mode in which the script runs.

/** As in Google's editor add-on lifecycle; a cell's function runs in a mode of its own. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

const BASE = 'https://www.googleapis.com/auth/';

export const SCOPES = {
  document: [`${BASE}spreadsheets.currentonly`, `${BASE}spreadsheets`],
  panel: [`${BASE}script.container.ui`],
  drive: [`${BASE}drive`, `${BASE}drive.appdata`, `${BASE}drive.file`],
} as const;

/** What a call needs. `any`: allowed always. */
export type Need = 'any' | 'document' | 'panel' | 'drive' | 'interactive';

/** Decides on calls. */
export class Permissions {
  mode: AuthMode = 'FULL';
  /** Null where the manifest names no scopes: Google then finds them in the code and asks for all. */
  granted: ReadonlySet<string> | null;

  constructor(granted: readonly string[] | null) {
    this.granted = granted === null ? null : new Set(granted);
  }

  has(scopes: readonly string[]): boolean {
    const { granted } = this;
    return granted === null || scopes.some((scope) => granted.has(scope));
  }

  /** The message with which the call fails, or undefined when it may go ahead. */
  refusal(call: string, need: Need): string | undefined {
    if (need === 'any') return undefined;
    if (this.mode === 'CUSTOM_FUNCTION' || this.mode === 'NONE') {
      return `You do not have permission to call ${call}`;
    }
    if (this.mode === 'LIMITED' && need !== 'document') {
      return `You do not have permission to call ${call}`;
    }
    if (need === 'interactive') return undefined;
    const scopes = SCOPES[need];
    if (this.has(scopes)) return undefined;
    return `Specified permissions are not sufficient to call ${call}. Required permissions: (${scopes.join(' || ')})`;
  }
}
