// Runs the bundle's functions for cells as Google does: through the top-level stubs, as nobody in particular.
import vm from 'node:vm';
import { customFunctions, declaredFunctions, type BareContext, type BuiltFile } from './context.ts';
import { instantOfSerial, serialOfInstant } from './services/cell-values.ts';
import { CallLog } from './services/call-log.ts';
import type { Services } from './services/services.ts';
import type { CustomFunctionHost, CustomFunctionValue } from './workbook/custom-functions.ts';

/** A host for the engine, with its own count of calls. */
export interface CellFunctions extends CustomFunctionHost {
  readonly calls: CallLog;
}

export function cellFunctions(
  bare: BareContext,
  scripts: readonly BuiltFile[],
  services: Services,
  timeZone: string,
): CellFunctions {
  const { realm } = bare;
  const functions = customFunctions(scripts);
  // Names in cells are matched without regard to case.
  const declaredNames = new Map(
    [...declaredFunctions(scripts).keys()].map((name) => [name.toUpperCase(), name]),
  );
  const calls = new CallLog();

  const given = (value: CustomFunctionValue): unknown =>
    typeof value === 'object' ? realm.date(instantOfSerial(value.serial, timeZone)) : value;

  const taken = (value: unknown): CustomFunctionValue => {
    if (value === null || value === undefined) return '';
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (realm.isDate(value)) return { serial: serialOfInstant(value.getTime(), timeZone) };
    throw realm.error(`A custom function gave a value that no cell can hold: ${typeof value}`);
  };

  const run: CustomFunctionHost['run'] = (name, args) => {
    const failure = calls.note(name);
    if (failure !== undefined) throw realm.error(failure.message);
    const target = vm.runInContext(declaredNames.get(name) ?? name, bare.context) as unknown;
    if (typeof target !== 'function') throw realm.error(`Script function not found: ${name}`);
    const passed = args.map((argument) =>
      Array.isArray(argument)
        ? realm.array(argument.map((row) => realm.array(row.map(given))))
        : given(argument),
    );
    const { mode } = services.permissions;
    services.setAuthMode('CUSTOM_FUNCTION');
    let result: unknown;
    try {
      result = Reflect.apply(target, undefined, passed);
    } finally {
      services.setAuthMode(mode);
    }
    if (!Array.isArray(result)) return taken(result);
    return result.map((row: unknown) => {
      if (!Array.isArray(row)) {
        throw realm.error(
          'A custom function that gives a list, not rows of cells, is not modelled on the desk',
        );
      }
      return row.map(taken);
    });
  };

  return { functions, calls, run };
}
