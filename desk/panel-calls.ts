// Calls into the bundle as google.script.run makes them: by name, plain data in and out.
import vm from 'node:vm';
import type { BareContext } from './context.ts';
import { crossing, PanelCallError } from './crossing.ts';

/**
 * Calls a function of the bundle by name.
 * @throws PanelCallError when the name is not a top-level function or ends in `_`, when an argument or
 *   the result can't cross, and with the message of what the function threw.
 */
export function callServer(
  bare: BareContext,
  declared: ReadonlyMap<string, unknown>,
  name: string,
  args: readonly unknown[],
): unknown {
  const known = declared.has(name) && !name.endsWith('_');
  const target: unknown = known ? vm.runInContext(name, bare.context) : undefined;
  if (typeof target !== 'function') throw new PanelCallError(`Script function not found: ${name}`);
  const given = args.map((argument, index) =>
    bare.realm.plain(crossing(argument, `argument ${index + 1}`)),
  );
  let result: unknown;
  try {
    result = Reflect.apply(target, undefined, given);
  } catch (cause) {
    throw new PanelCallError(thrownMessage(cause), cause);
  }
  return crossing(result, 'result');
}

function thrownMessage(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) {
    return String(thrown.message);
  }
  return String(thrown);
}
