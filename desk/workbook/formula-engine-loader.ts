// Loads o-spreadsheet once, quietly, and teaches it what the desk needs of every model in this process.
import type * as OSpreadsheet from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { GOOGLE_ERRORS } from './cell-errors.ts';
import { fillNode20Gaps } from './node-20-gaps.ts';

/** The library, and the version that data for its models must carry. */
export type EngineLibrary = typeof OSpreadsheet & { readonly dataVersion: string };

/** A command of the library's own, with its payload. */
export interface ModelCommand {
  readonly command: string;
  readonly payload: Record<string, unknown>;
}

const EDIT_MANY = 'SO_BAO_CAO_EDIT_MANY';

// Commands answer their own dispatcher only, so what was refused inside is told by this way.
let refusals: string[] = [];

/** Makes many commands one change, computed once at its end; returns what the model refused. */
export function dispatchMany(
  model: OSpreadsheet.Model,
  commands: readonly ModelCommand[],
): string[] {
  refusals = [];
  model.dispatch(EDIT_MANY, { commands });
  return refusals;
}

let loading: Promise<EngineLibrary> | null = null;

/** The library; the first call takes about a fifth of a second. */
export function loadEngineLibrary(): Promise<EngineLibrary> {
  loading ??= load();
  return loading;
}

async function load(): Promise<EngineLibrary> {
  fillNode20Gaps();
  // By path: Node would take the CommonJS file that the package names as its main one.
  const library = await import('@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js');
  for (const code of GOOGLE_ERRORS) library.registries.errorTypes.add(code);
  class EditMany extends library.UIPlugin {
    override handle(command: { type: string } & Record<string, unknown>): void {
      if (command.type !== EDIT_MANY) return;
      for (const edit of command['commands'] as ModelCommand[]) {
        const result = this.dispatch(edit.command, edit.payload);
        if (result.isSuccessful || result.reasons.every((reason) => reason === 'NoChanges')) {
          continue;
        }
        refusals.push(`${edit.command}: ${result.reasons.join(', ')}`);
      }
    }
  }
  library.registries.featurePluginRegistry.add('soBaoCaoEditMany', EditMany);
  // Without a version the library would migrate data as if it were its oldest.
  const dataVersion = quietly(() => new library.Model().exportData().version);
  return { ...library, dataVersion };
}

const silent = (): void => undefined;

/** Runs synchronous work of the library without the notes that it writes to the console. */
export function quietly<T>(work: () => T): T {
  const { debug, log, warn } = console;
  console.debug = console.log = console.warn = silent;
  try {
    return work();
  } finally {
    console.debug = debug;
    console.log = log;
    console.warn = warn;
  }
}
