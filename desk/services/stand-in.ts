// The common manners of all stand-ins: every call is counted, permitted and checked; what isn't modelled says so.
import type { Realm } from '../realm.ts';
import type { CallLog } from './call-log.ts';
import type { Need, Permissions } from './permissions.ts';

/** What every stand-in needs of its desk. */
export interface ServiceHost {
  readonly realm: Realm;
  readonly calls: CallLog;
  readonly permissions: Permissions;
}

/** The type of a parameter; with `?` it may be null too. */
export type ParameterType =
  | 'String'
  | 'String?'
  | 'number'
  | 'Boolean'
  | 'Array'
  | 'Object'
  | 'Object?'
  | 'Date';

export interface Method {
  /** The accepted lists of parameters. */
  readonly signatures: readonly (readonly ParameterType[])[];
  readonly need: Need;
  // oxlint-disable-next-line typescript/no-explicit-any -- checked against the signatures at run time
  readonly run: (...args: any[]) => unknown;
}

/** A method with its accepted parameter lists. */
export function method(
  need: Need,
  signatures: readonly (readonly ParameterType[])[],
  run: Method['run'],
): Method {
  return { need, signatures, run };
}

export interface StandInDefinition {
  /** As Google names the class: `SpreadsheetApp`, `Range`. */
  readonly name: string;
  readonly methods: Readonly<Record<string, Method>>;
  /** Enums and nested namespaces. */
  readonly properties?: Readonly<Record<string, unknown>>;
}

// Asked of any object by the language itself, so their absence is an answer.
const ASKED_BY_LANGUAGE = new Set<string>(['then', 'toJSON', 'constructor', 'valueOf']);

/** An object that answers only what is modelled; anything else throws and names itself. */
export function standIn(around: ServiceHost, definition: StandInDefinition): object {
  const members = new Map<string, unknown>(Object.entries(definition.properties ?? {}));
  for (const [name, modelled] of Object.entries(definition.methods)) {
    members.set(name, boundMethod(around, `${definition.name}.${name}`, modelled));
  }
  const refuse = (name: string): never => {
    throw around.realm.error(`${definition.name}.${name} is not modelled on the desk`);
  };
  return new Proxy(Object.create(null) as object, {
    get(_target, name) {
      if (typeof name === 'symbol') return undefined;
      if (members.has(name)) return members.get(name);
      if (name === 'toString') return () => definition.name;
      return ASKED_BY_LANGUAGE.has(name) ? undefined : refuse(name);
    },
    has: (_target, name) => typeof name === 'string' && members.has(name),
    set: (_target, name) => refuse(String(name)),
    deleteProperty: (_target, name) => refuse(String(name)),
  });
}

function boundMethod(
  around: ServiceHost,
  call: string,
  { need, signatures, run }: Method,
): (...args: unknown[]) => unknown {
  return (...args) => {
    const failure = around.calls.note(call);
    const refusal = failure?.afterEffect
      ? undefined
      : (failure?.message ?? around.permissions.refusal(call, need));
    if (refusal !== undefined) throw around.realm.error(refusal);
    if (!signatures.some((types) => fits(around.realm, types, args))) {
      const given = args.map((argument) => typeName(argument)).join(',');
      throw around.realm.error(
        `The parameters (${given}) don't match the method signature for ${call}.`,
      );
    }
    let result: unknown;
    try {
      result = around.calls.perform(call, args, () => run(...args));
    } catch (thrown) {
      // Of the bundle's own kind, so that its `instanceof Error` says yes.
      throw thrown instanceof Error ? around.realm.error(thrown.message) : thrown;
    }
    if (failure) throw around.realm.error(failure.message);
    return result;
  };
}

function fits(realm: Realm, types: readonly ParameterType[], args: readonly unknown[]): boolean {
  return (
    types.length === args.length && types.every((type, index) => isOfType(realm, type, args[index]))
  );
}

function isOfType(realm: Realm, type: ParameterType, value: unknown): boolean {
  switch (type) {
    case 'String?':
      return value === null || typeof value === 'string';
    case 'String':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Array':
      return Array.isArray(value);
    case 'Date':
      return realm.isDate(value);
    case 'Object?':
      return value === null || typeof value === 'object';
    case 'Object':
      return typeof value === 'object' && value !== null;
  }
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return '(null)';
  if (typeof value === 'string') return 'String';
  if (Array.isArray(value)) return 'Array';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'number' ? 'number' : 'Object';
}
