// Computes our functions for cells in the page: the built bundle, in a frame that is its own realm.
import type * as OSpreadsheet from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import {
  CUSTOM_FUNCTION_HOST,
  registerCustomFunctions,
  type CustomFunctionHost,
  type CustomFunctionValue,
} from '../../workbook/custom-functions.ts';

type Declared = readonly (readonly [string, readonly string[]])[];
type Realm = Window & Record<string, unknown>;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Waits for the frame's scripts, then gives the functions to the library. */
export async function cellFunctions(
  library: typeof OSpreadsheet,
  frame: HTMLIFrameElement,
  declared: Declared,
): Promise<Record<string, unknown>> {
  const realm = await loaded(frame);
  const host: CustomFunctionHost = {
    functions: new Map(declared),
    run: (name, args) => {
      const target = realm[name];
      if (typeof target !== 'function') throw new Error(`Script function not found: ${name}`);
      const result: unknown = Reflect.apply(target as () => unknown, undefined, args.map(given));
      return Array.isArray(result)
        ? (result as unknown[][]).map((row) => row.map(taken))
        : taken(result);
    },
  };
  registerCustomFunctions({ ...library, dataVersion: '' }, host);
  return { [CUSTOM_FUNCTION_HOST]: host };

  function given(argument: CustomFunctionValue | CustomFunctionValue[][]): unknown {
    if (Array.isArray(argument)) return argument.map((row) => row.map(given));
    if (typeof argument !== 'object') return argument;
    // Our functions take a date for what it is: no number. Which one matters to none of them.
    const RealmDate = realm['Date'] as DateConstructor;
    return new RealmDate(EPOCH + argument.serial * DAY);
  }
}

function taken(value: unknown): CustomFunctionValue {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : '';
}

function loaded(frame: HTMLIFrameElement): Promise<Realm> {
  const ready = (): Realm | null => {
    const realm = frame.contentWindow as Realm | null;
    const complete = realm?.document.readyState === 'complete';
    return complete && realm.location.pathname === '/functions' ? realm : null;
  };
  return new Promise((resolve) => {
    const realm = ready();
    if (realm) {
      resolve(realm);
      return;
    }
    const arrived = (): void => {
      resolve(frame.contentWindow as Realm);
    };
    frame.addEventListener('load', arrived, { once: true });
  });
}
