// Shares the page's model with the desk's: changes go up one by one, all changes come down.
import type {
  SessionMessage,
  TransportService,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { NumberedMessage } from '../exchange.ts';
import { CHANGES } from '../revision-hub.ts';
import { sendChange, withToken } from './server.ts';

/** What the page is told about the line to the desk. */
export interface LineReports {
  /** The line is cut, or holds again. */
  readonly line: (holds: boolean) => void;
  readonly unsaved: (unsaved: boolean) => void;
  /** The workbook has just changed, here or in another window. */
  readonly edited: () => void;
  /** Another cell is selected. */
  readonly moved: () => void;
  /** A person has changed it here. */
  readonly typed: () => void;
}

/** Listens from the beginning, so that nothing that happens while the workbook loads is missed. */
export class Sharing implements TransportService {
  readonly #reports: LineReports;
  readonly #early: NumberedMessage[] = [];
  #listener: ((message: SessionMessage) => void) | null = null;
  #wasCut = false;

  constructor(reports: LineReports) {
    this.#reports = reports;
    const source = new EventSource(withToken('/api/messages'));
    source.addEventListener('message', ({ data }: MessageEvent<string>) => {
      const numbered = JSON.parse(data) as NumberedMessage;
      if (this.#listener) this.#listener(numbered.message);
      else this.#early.push(numbered);
      this.#reports.unsaved(true);
      this.#reports.edited();
    });
    source.addEventListener('saved', ({ data }: MessageEvent<string>) => {
      this.#reports.unsaved(JSON.parse(data) as boolean);
    });
    source.addEventListener('error', () => {
      this.#wasCut = true;
      this.#reports.line(false);
    });
    source.addEventListener('ready', () => {
      // Changes were missed meanwhile; loading anew is the one way that cannot go wrong.
      if (this.#wasCut) location.reload();
    });
  }

  /** Gives `model` what came in since the workbook was read. */
  start(sequence: number, quietly: (work: () => void) => void): void {
    quietly(() => {
      for (const early of this.#early) {
        if (early.sequence > sequence) this.#listener?.(early.message);
      }
    });
    this.#early.length = 0;
  }

  async sendMessage(message: SessionMessage): Promise<void> {
    const isChange = CHANGES.has(message.type);
    if (isChange) this.#reports.typed();
    try {
      const { unsaved } = await sendChange(message);
      this.#reports.unsaved(unsaved);
      if (isChange) this.#reports.edited();
      else this.#reports.moved();
    } catch {
      this.#reports.line(false);
    }
  }

  onNewMessage(_id: string, callback: (message: SessionMessage) => void): void {
    this.#listener = callback;
  }

  leave(): void {
    this.#listener = null;
  }
}
