// What the stand-ins of the open spreadsheet share.
import type { Engine } from '../workbook/engine.ts';
import type { NoDateRule, Protected } from './cell-guards.ts';
import type { Toast } from './shown.ts';
import type { ServiceHost } from './stand-in.ts';

/** Where the person stands, as the page says or `activate()` left it. */
export interface Selection {
  tab?: string;
  range?: string;
  /** The cell with the dark border, as `A1`; the range's first one unless said. */
  cell?: string;
}

/** Who and where the spreadsheet is. */
export interface SpreadsheetIdentity {
  readonly id: string;
  readonly name: string;
  readonly url: string;
}

/** Cells of custom functions: Google computes them when it comes to it, and says “Loading...” until then. */
export interface Computing {
  isPending: boolean;
  /** A formula that calls one of the build's functions. */
  readonly pattern: RegExp;
}

export interface DocumentSurroundings extends ServiceHost {
  readonly engine: Engine;
  /** IANA name; that of the spreadsheet, which is the script's too. */
  readonly timeZone: string;
  readonly identity: SpreadsheetIdentity;
  readonly selection: Selection;
  readonly toasts: Toast[];
  readonly computing: Computing;
  readonly noDateRules: NoDateRule[];
  readonly protections: Protected[];
  /** Names of tabs that are a chart and no grid. */
  readonly chartTabs: ReadonlySet<string>;
}
