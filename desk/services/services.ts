// All stand-ins together, and what a test or the command line may look at and change behind them.
import { DOCX } from '../documents/docx-type.ts';
import { customFunctions, type BareContext, type Build } from '../context.ts';
import type { Engine } from '../workbook/engine.ts';
import { cacheService } from './cache-service.ts';
import { CallLog } from './call-log.ts';
import type { NoDateRule, Protected } from './cell-guards.ts';
import { conditionalFormatBuilder } from './conditional-formats.ts';
import { dataValidationBuilder } from './data-validation.ts';
import type {
  Computing,
  DocumentSurroundings,
  Selection,
  SpreadsheetIdentity,
} from './document.ts';
import { docsService } from './docs.ts';
import { driveService, type DocumentAddress, type MadeFile } from './drive.ts';
import { enumOf } from './enums.ts';
import { htmlService } from './html-service.ts';
import { lockService, type DocumentLock } from './lock-service.ts';
import { Permissions, type AuthMode } from './permissions.ts';
import { spreadsheetStandIn } from './spreadsheet.ts';
import type { Shown, Toast } from './shown.ts';
import { method, standIn, type ServiceHost } from './stand-in.ts';
import { uiStandIn } from './ui.ts';
import { utilities } from './utilities.ts';

/** The services of one desk, from outside. */
export interface Services {
  readonly calls: CallLog;
  readonly permissions: Permissions;
  readonly madeFiles: readonly MadeFile[];
  readonly shown: Shown;
  readonly toasts: readonly Toast[];
  readonly lock: DocumentLock;
  readonly selection: Selection;
  setAuthMode(mode: AuthMode): void;
  /** Makes a tab one that is a chart and no grid. */
  setChartTab(name: string): void;
  /** Number cells that take no date. */
  readonly noDateRules: readonly NoDateRule[];
  /** What Sheets keeps or asks about. */
  readonly protections: readonly Readonly<Protected>[];
  /** From now on cells of custom functions are not computed yet. */
  setLoading(isLoading: boolean): void;
  /** Takes in a Doc that was made in an earlier session. */
  adopt(report: { readonly id: string; readonly name: string; readonly bytes: Uint8Array }): void;
  /** The bytes of a file that was made, by its id. */
  download(id: string): Uint8Array;
}

export interface ServiceOptions {
  readonly build: Build;
  /** Scopes that the person granted; the manifest's unless given. */
  readonly grantedScopes?: readonly string[];
  readonly identity: SpreadsheetIdentity;
  readonly timeZone: string;
  /** The person's language in Google, as Session gives it. */
  readonly userLocale: string;
  /** Where made documents can be opened; an address of Google's unless given. */
  readonly documentAddress?: DocumentAddress | undefined;
}

/**
 * Puts the stand-ins into the context. The engine comes later (its formulas need the loaded bundle), so
 * a call that touches the document before then fails, as it would in Google's global scope.
 */
export function installServices(
  bare: BareContext,
  options: ServiceOptions,
): { services: Services; attach: (engine: Engine) => void } {
  const { manifest, pages } = options.build;
  const calls = new CallLog();
  const scopes = options.grantedScopes ?? manifest.oauthScopes ?? null;
  const permissions = new Permissions(scopes);
  const around: ServiceHost = { realm: bare.realm, calls, permissions };
  const shown: Shown = { menus: [], sidebars: [] };
  const madeFiles: MadeFile[] = [];
  const toasts: Toast[] = [];
  const lock: DocumentLock = { held: false, heldElsewhere: false };
  const selection: Selection = {};
  const chartTabs = new Set<string>();
  const names = [...customFunctions(options.build.scripts).keys()].join('|');
  const computing: Computing = {
    isPending: false,
    pattern: new RegExp(`\\b(?:${names || '(?!)'})\\(`, 'i'),
  };
  const protections: Protected[] = [];
  const noDateRules: NoDateRule[] = [];
  let document: DocumentSurroundings | null = null;
  let spreadsheet: object | null = null;

  const globals: Record<string, object> = {
    SpreadsheetApp: standIn(around, {
      name: 'SpreadsheetApp',
      properties: {
        SheetType: enumOf(bare.realm, 'SheetType', ['GRID', 'OBJECT', 'DATASOURCE']),
        ProtectionType: enumOf(bare.realm, 'ProtectionType', ['RANGE']),
        BooleanCriteria: enumOf(bare.realm, 'BooleanCriteria', ['CUSTOM_FORMULA']),
      },
      methods: {
        getActiveSpreadsheet: method('document', [[]], () => {
          if (!spreadsheet) {
            throw new Error(
              'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
            );
          }
          return spreadsheet;
        }),
        getUi: method('any', [[]], () => uiStandIn(around, shown)),
        flush: method('document', [[]], () => undefined),
        newConditionalFormatRule: method('document', [[]], () => {
          if (!document) throw new Error('There is no spreadsheet yet.');
          return conditionalFormatBuilder(document);
        }),
        newDataValidation: method('document', [[]], () => dataValidationBuilder(around)),
      },
    }),
    Utilities: utilities(around),
    HtmlService: htmlService(around, pages),
    LockService: lockService(around, lock),
    CacheService: cacheService(around),
    Session: standIn(around, {
      name: 'Session',
      methods: { getActiveUserLocale: method('any', [[]], () => options.userLocale) },
    }),
    ScriptApp: standIn(around, {
      name: 'ScriptApp',
      properties: { AuthMode: enumOf(bare.realm, 'AuthMode', ['NONE', 'LIMITED', 'FULL']) },
      methods: {
        requireScopes: method('any', [['String', 'Array']], (_mode: string, wanted: string[]) => {
          const missing = wanted.filter((scope) => !permissions.has([scope]));
          if (missing.length > 0) {
            throw new Error(
              `Specified permissions are not sufficient. Required permissions: (${missing.join(' && ')})`,
            );
          }
        }),
      },
    }),
  };
  // An advanced service exists only where the manifest turns it on.
  const advanced = manifest.dependencies?.enabledAdvancedServices ?? [];
  if (advanced.some((service) => service.userSymbol === 'Drive')) {
    globals['Drive'] = driveService(around, madeFiles, options.documentAddress);
  }
  if (advanced.some((service) => service.userSymbol === 'Docs')) {
    globals['Docs'] = docsService(around, madeFiles);
  }
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(bare.context, name, { value, configurable: true, enumerable: false });
  }

  const services: Services = {
    calls,
    permissions,
    madeFiles,
    shown,
    toasts,
    lock,
    selection,
    protections,
    noDateRules,
    setAuthMode: (mode) => {
      permissions.mode = mode;
    },
    setChartTab: (name) => {
      chartTabs.add(name);
    },
    setLoading: (isLoading) => {
      computing.isPending = isLoading;
    },
    adopt: ({ id, name, bytes }) => {
      if (madeFiles.some((made) => made.id === id)) return;
      const link = (options.documentAddress ?? String)(id);
      madeFiles.push({ id, link, resource: { name }, bytes, contentType: DOCX });
    },
    download: (id) => {
      const file = madeFiles.find((made) => made.id === id);
      if (!file) throw new Error(`No file was made with the id ${id}`);
      return file.bytes;
    },
  };
  const attach = (engine: Engine): void => {
    document = {
      ...around,
      engine,
      selection,
      toasts,
      computing,
      chartTabs,
      protections,
      noDateRules,
      identity: options.identity,
      timeZone: options.timeZone,
    };
    spreadsheet = spreadsheetStandIn(document);
  };
  return { services, attach };
}
