// What the stand-ins of the open spreadsheet share.
import type { Engine } from '../workbook/engine.ts';
import type { Surroundings } from './stand-in.ts';

/** Where the person stands, as `activate()` left it. */
export interface Selection {
  tab?: string;
  range?: string;
}

/** Who and where the spreadsheet is. */
export interface SpreadsheetIdentity {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

export interface Toast {
  message: string;
  title: string;
}

export interface DocumentSurroundings extends Surroundings {
  readonly engine: Engine;
  /** IANA name; that of the spreadsheet, which is the script's too. */
  readonly timeZone: string;
  readonly identity: SpreadsheetIdentity;
  readonly selection: Selection;
  readonly toasts: Toast[];
}
