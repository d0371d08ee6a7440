// Keeps the models that share one workbook equal: orders their changes, and tells each of them all.
import type {
  SessionMessage,
  TransportService,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';

export type Listener = (message: SessionMessage) => void;

/** Each names the revision that it changes and the one that it makes. */
export const CHANGES: ReadonlySet<string> = new Set([
  'REMOTE_REVISION',
  'REVISION_UNDONE',
  'REVISION_REDONE',
]);
/**
 * The server side of o-spreadsheet's protocol: a change counts only if it was made on the present
 * revision. A model whose change is passed over gets the one that came before it, adapts its own
 * and sends it again.
 */
export class RevisionHub implements TransportService {
  readonly #listeners = new Map<string, Listener>();
  #revision: string;
  #changes: SessionMessage[] = [];

  constructor(firstRevision: string) {
    this.#revision = firstRevision;
  }

  get revision(): string {
    return this.#revision;
  }

  /** The changes since the last `forget`. */
  get changes(): readonly SessionMessage[] {
    return this.#changes;
  }

  /** Drops the changes that somebody keeps otherwise. */
  forget(): void {
    this.#changes = [];
  }

  /** Takes a message in; false when it was passed over. */
  accept(message: SessionMessage): boolean {
    // Where the others' cursors are is nobody's business here: the desk itself has one too.
    if (!CHANGES.has(message.type)) return false;
    const next = message.nextRevisionId;
    if (message.serverRevisionId !== this.#revision || !next) return false;
    this.#revision = next;
    this.#changes.push(message);
    for (const listener of Array.from(this.#listeners.values())) listener(message);
    return true;
  }

  sendMessage(message: SessionMessage): Promise<void> {
    this.accept(message);
    return Promise.resolve();
  }

  onNewMessage(id: string, listener: Listener): void {
    this.#listeners.set(id, listener);
  }

  leave(id: string): void {
    this.#listeners.delete(id);
  }
}
