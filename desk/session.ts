// A desk: one workbook, opened with the bundle that ships as Google would run it.
import { basename, extname } from 'node:path';
import { join } from 'node:path';
import {
  AnswerError,
  type ActionName,
  type Answer,
  type CallArguments,
  type CommandAnswer,
  type ValueOf,
} from './answers.ts';
import { cellFunctions } from './cell-functions.ts';
import {
  bareContext,
  declaredFunctions,
  loadScripts,
  readBuild,
  type BareContext,
  type Build,
} from './context.ts';
import { readInputFile, writeNewFile } from './files.ts';
import { callServer } from './panel-calls.ts';
import { projectRoot } from './project-root.ts';
import type { TransportService } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import type { CallLog } from './services/call-log.ts';
import type { DocumentAddress } from './services/drive.ts';
import { installServices, type Services } from './services/services.ts';
import { Engine } from './workbook/engine.ts';
import { tabOfGrid, type Grid } from './workbook/grid.ts';
import { freshTab, type WorkbookData } from './workbook/workbook-data.ts';
import { openWorkbookFile, workbookBytes, type OpenedFile } from './workbook/xlsx.ts';

export interface DeskOptions {
  /** An .xlsx file. Without `file`, `bytes` and `sheets` the spreadsheet is new and empty. */
  file?: string;
  /** The content of an .xlsx file, instead of its name. */
  bytes?: Uint8Array;
  /** Tabs given as grids. */
  sheets?: readonly Grid[];
  /** Scopes that the person granted; the manifest's unless given. */
  grantedScopes?: readonly string[];
  /** The spreadsheet's locale, vi_VN unless given: .xlsx files don't carry it. */
  locale?: string;
  /** The person's language in Google; `vi` unless given. */
  userLocale?: string;
  /** The name of the spreadsheet; the file's without its extension unless given. */
  name?: string;
  /** The spreadsheet's address; the file's name, or one made of the spreadsheet's, unless given. */
  url?: string;
  /** Where made documents can be opened; an address of Google's unless given. */
  documentAddress?: DocumentAddress;
  /** Shares the workbook with other models. */
  transport?: TransportService;
  /** Where the built files lie; dist/ of the project unless given. */
  buildFolder?: string;
}

/** An open workbook with the add-in in it. */
export interface Desk {
  readonly engine: Engine;
  readonly services: Services;
  /** Calls of the functions for cells, by name. */
  readonly cellFunctionCalls: CallLog;
  readonly context: BareContext;
  readonly build: Build;
  /** Calls a server function by name, as google.script.run does. */
  call(name: string, ...args: unknown[]): unknown;
  /** Runs an action as the panel does; @throws AnswerError when it could not be done. */
  ask<Name extends ActionName>(
    name: Name,
    language: 'vi' | 'en',
    ...request: CallArguments<Name>
  ): ValueOf<Name>;
  /** Runs a command of the product; @throws AnswerError when it could not be done. */
  runCommand(name: string, language: 'vi' | 'en', request: unknown, file: string): CommandAnswer;
  /** The workbook as it is now, as an .xlsx file. */
  bytes(): Promise<Uint8Array>;
  /** Writes the workbook to a file that does not exist yet. */
  save(path: string): Promise<void>;
}

// Names of a fresh spreadsheet and its tab in a Vietnamese Google Sheets.
const NEW_NAME = 'Bảng tính chưa có tiêu đề';
const NEW_TAB = 'Trang tính1';
const DEFAULT_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/**
 * Opens a desk: reads the workbook, loads the build into a bare context with stand-ins for Google's
 * services, and computes the cells.
 * @throws DeskError for a file or a build that can't be read
 */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const name =
    options.name ?? (options.file ? basename(options.file, extname(options.file)) : NEW_NAME);
  const opened = await openedFile(options);
  const data = opened?.data ?? gridsOrFresh(options.sheets);

  const build = readBuild(options.buildFolder ?? join(projectRoot(), 'dist'));
  const timeZone = build.manifest.timeZone ?? DEFAULT_TIME_ZONE;
  // The script's time zone: on Google, Date's own getters answer in it, whatever the machine's.
  process.env['TZ'] = timeZone;
  const bare = bareContext();
  const id = `desk-${name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase()}`;
  const { services, attach } = installServices(bare, {
    build,
    ...(options.grantedScopes ? { grantedScopes: options.grantedScopes } : {}),
    identity: { id, name, url: options.url ?? addressOf(options.file, id) },
    timeZone,
    userLocale: options.userLocale ?? 'vi',
    documentAddress: options.documentAddress,
  });
  loadScripts(bare, build.scripts);
  const functions = cellFunctions(bare, build.scripts, services, timeZone);
  const engine = await Engine.open(data, {
    customFunctions: functions,
    ...(options.locale ? { locale: options.locale } : {}),
    ...(options.transport ? { transport: options.transport } : {}),
  });
  attach(engine);
  const before = opened ? engine.data() : undefined;
  const declared = declaredFunctions(build.scripts);

  const call = (functionName: string, ...args: unknown[]): unknown =>
    callServer(bare, declared, functionName, args);
  const bytes = (): Promise<Uint8Array> =>
    workbookBytes(engine.data(), opened && before ? { file: opened, before } : undefined);

  return {
    engine,
    services,
    cellFunctionCalls: functions.calls,
    context: bare,
    build,
    call,
    ask: (action, language, ...request) => {
      const answer = call('runAction', action, language, request[0] ?? null);
      return valueOf(answer as Answer<ValueOf<typeof action>>);
    },
    runCommand: (command, language, request, file) =>
      valueOf(call('runCommand', command, language, request, file) as Answer<CommandAnswer>),
    bytes,
    save: async (path) => {
      await writeNewFile(path, await bytes());
    },
  };
}

/** @throws AnswerError for an answer that something could not be done */
function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new AnswerError(answer.error);
  return answer.value;
}

/** Links from a report to a file's cells name the file; Google's address is of Google's form. */
function addressOf(file: string | undefined, id: string): string {
  return file === undefined
    ? `https://docs.google.com/spreadsheets/d/${id}/edit`
    : encodeURIComponent(basename(file));
}

async function openedFile(options: DeskOptions): Promise<OpenedFile | undefined> {
  const { file, bytes } = options;
  if (bytes) return openWorkbookFile(bytes, file ?? options.name ?? '');
  return file === undefined
    ? undefined
    : openWorkbookFile(await readInputFile(file), basename(file));
}

function gridsOrFresh(sheets: readonly Grid[] | undefined): WorkbookData {
  return { tabs: sheets ? sheets.map(tabOfGrid) : [freshTab(NEW_TAB)], activeTab: 0 };
}
