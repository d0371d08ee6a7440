// What crosses between the page and its server, as JSON.
import type { EngineWorkbook, SessionMessage } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { Language } from '../../src/vietnamese/bilingual';
import type { ShownMenu, Toast } from '../services/shown.ts';
import type { SheetLocale } from '../workbook/locales.ts';

export type { Language };

/** GET /api/workbook: all that the page needs to draw the spreadsheet. */
export interface OpenedWorkbook {
  readonly data: EngineWorkbook;
  /** What happened to `data` since. */
  readonly messages: readonly SessionMessage[];
  /** The number of the last message in `messages`. */
  readonly sequence: number;
  readonly locale: SheetLocale;
  readonly language: Language;
  /** Shown name of the file, and whether it is the example's copy. */
  readonly file: string;
  readonly isCopy: boolean;
  readonly unsaved: boolean;
  /** Functions for cells with the names of their parameters. */
  readonly functions: readonly (readonly [string, readonly string[]])[];
  readonly menu: ShownMenu;
  readonly activeTab: string;
}

/** One message of the event stream. */
export interface NumberedMessage {
  readonly sequence: number;
  readonly message: SessionMessage;
}

/** Where the person stands. */
export interface PageSelection {
  readonly tab: string;
  /** A1 notation of all that is selected, and of the cell with the dark border. */
  readonly range: string;
  readonly cell: string;
}

/** POST /api/run */
export interface RunRequest {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly selection: PageSelection | null;
}

/** Answer of /api/run: what the function gave or threw, and what it did to the page. */
export interface RunAnswer {
  readonly result?: unknown;
  readonly failure?: string;
  /** Where `activate()` led to. */
  readonly jump: { readonly tab: string; readonly range: string | null } | null;
  readonly toasts: readonly Toast[];
  /** Number of the panel that was opened; null: the one that is open stays. */
  readonly panel: number | null;
  readonly unsaved: boolean;
  readonly files: readonly string[];
}

/** Answer of /api/save. */
export interface SaveAnswer {
  readonly file: string;
  /** Somebody else had changed the file, so that this one was written besides. */
  readonly besides: boolean;
}

/** What the panel posts to the page, and what it gets back. */
export interface PanelCall {
  readonly kind: 'so-bao-cao-call';
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}
export interface PanelAnswer {
  readonly kind: 'so-bao-cao-answer';
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: string;
}
/** What the page tells the panel: the workbook was edited, or another cell is selected. */
export interface PanelNews {
  readonly kind: 'so-bao-cao-edited' | 'so-bao-cao-moved';
}
/** Other wishes of the panel: google.script.host, links to the desk's own files, Ctrl+S, F6. */
export interface PanelWish {
  readonly kind: 'so-bao-cao-wish';
  readonly wish: 'close' | 'focus' | 'next-part' | 'open' | 'save';
  readonly address?: string;
}
