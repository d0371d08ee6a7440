// The add-in's functions for cells, given to the formula engine under the manners of Google's custom functions.
import type {
  FunctionArgument,
  FunctionValue,
} from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { googleError } from './cell-errors.ts';
import type { EngineLibrary } from './formula-engine-loader.ts';

/** Where the model keeps its host, in the context that it hands to every function. */
export const CUSTOM_FUNCTION_HOST = 'soBaoCaoCustomFunctions';

/** A value as a custom function gets or gives it: `""` is an empty cell, errors are their text. */
export type CustomFunctionValue = string | number | boolean | { serial: number };

/** Who runs the functions: the desk, in the bundle's own context. */
export interface CustomFunctionHost {
  /** Declared functions with the names of their parameters. */
  readonly functions: ReadonlyMap<string, readonly string[]>;
  /**
   * Calls a function. Ranges come and go as rows; a date is a serial number. An `Error` thrown by
   * the function comes through and is shown in the cell.
   */
  run(
    name: string,
    args: (CustomFunctionValue | CustomFunctionValue[][])[],
  ): CustomFunctionValue | CustomFunctionValue[][];
}

// The registry belongs to the whole process: what is kept there holds for every desk, and the desk that
// a formula belongs to is found at each call.
const parameterCounts = new Map<string, number>();

/** Makes the host's functions known to the engine. Safe to call again, also with other hosts. */
export function registerCustomFunctions(library: EngineLibrary, host: CustomFunctionHost): void {
  for (const [name, parameters] of host.functions) {
    const known = parameterCounts.get(name);
    if (known !== undefined && known >= parameters.length) continue;
    if (known === undefined && library.registries.functionRegistry.contains(name)) {
      throw new Error(`${name} is a built-in function of the spreadsheet`);
    }
    parameterCounts.set(name, parameters.length);
    library.registries.functionRegistry.replace(name, {
      description: name,
      category: 'Sổ Báo Cáo',
      isExported: true,
      args: parameters.map((parameter) =>
        library.helpers.arg(`${parameter} (any, range<any>, optional)`, parameter),
      ),
      compute(...args) {
        return compute(library, this, name, args);
      },
    });
  }
}

function compute(
  library: EngineLibrary,
  evaluation: Record<string, unknown>,
  name: string,
  args: FunctionArgument[],
): FunctionValue | FunctionValue[][] {
  const host = evaluation[CUSTOM_FUNCTION_HOST] as CustomFunctionHost | undefined;
  if (!host?.functions.has(name)) {
    // oxlint-disable-next-line typescript/only-throw-error -- the library's own, not an Error
    throw new library.EvaluationError(`Unknown function: "${name}"`, '#NAME?');
  }
  let result: CustomFunctionValue | CustomFunctionValue[][];
  try {
    result = host.run(
      name,
      args.map((argument) => argumentValue(library, argument)),
    );
  } catch (failure) {
    // oxlint-disable-next-line typescript/only-throw-error -- the library's own, not an Error
    throw new library.EvaluationError(messageOf(failure), '#ERROR!');
  }
  if (!Array.isArray(result)) return resultValue(result);
  const rows = result;
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    rows.map((row) => resultValue(row[column] ?? '')),
  );
}

function argumentValue(
  library: EngineLibrary,
  argument: FunctionArgument,
): CustomFunctionValue | CustomFunctionValue[][] {
  if (!Array.isArray(argument)) return scalar(library, argument);
  // The engine gives columns, Google rows; one cell is a bare value.
  const height = argument[0]?.length ?? 0;
  if (argument.length === 1 && height === 1) return scalar(library, argument[0]?.[0]);
  return Array.from({ length: height }, (_, row) =>
    argument.map((column) => scalar(library, column[row])),
  );
}

function scalar(library: EngineLibrary, cell: FunctionValue | undefined): CustomFunctionValue {
  const value = cell?.value;
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' && cell?.format && library.helpers.isDateTimeFormat(cell.format)) {
    return { serial: value };
  }
  return typeof value === 'string' && library.registries.errorTypes.has(value)
    ? googleError(value)
    : value;
}

function resultValue(value: CustomFunctionValue): FunctionValue {
  if (typeof value === 'object') return { value: value.serial, format: 'dd/mm/yyyy' };
  return { value };
}

function messageOf(failure: unknown): string {
  if (typeof failure === 'object' && failure !== null && 'message' in failure) {
    return String(failure.message);
  }
  return String(failure);
}
