// Loads the built files as Google would: in alphabetical order, into one bare context.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { KEPT_GLOBALS, REMOVED_MEMBERS } from './context-globals.ts';
import { DeskError } from './desk-error.ts';
import { realmOf, type Realm } from './realm.ts';
import { shareCode } from './shared-code.ts';

/** One line that the bundle wrote to its console. */
export interface LogLine {
  level: string;
  text: string;
}

/** The bundle's context before and after its files are loaded. */
export interface BareContext {
  readonly context: vm.Context;
  readonly realm: Realm;
  /** What the bundle wrote to `console`. */
  readonly log: LogLine[];
}

/** A built file, as `clasp push` sends it. */
export interface BuiltFile {
  readonly name: string;
  readonly source: string;
}

/** The manifest, `appsscript.json`, as far as the desk heeds it. */
export interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  dependencies?: { enabledAdvancedServices?: { userSymbol: string }[] };
}

/** What the build leaves in its folder. */
export interface Build {
  readonly folder: string;
  readonly scripts: readonly BuiltFile[];
  /** Name without `.html` → content. */
  readonly pages: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
}

/** @throws DeskError `build.missing` without a manifest or scripts. */
export function readBuild(folder: string): Build {
  let names: string[];
  let manifest: Manifest;
  try {
    names = readdirSync(folder).sort();
    manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as Manifest;
  } catch (cause) {
    throw new DeskError('build.missing', { folder }, cause);
  }
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const scripts = names
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, source: read(name) }));
  if (scripts.length === 0) throw new DeskError('build.missing', { folder });
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name): [string, string] => [name.slice(0, -'.html'.length), read(name)]);
  return { folder, scripts, pages: new Map(pages), manifest };
}

const CONSOLE_LEVELS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** A context with the language alone. Services are given to it by name before the files are loaded. */
export function bareContext(): BareContext {
  const context = vm.createContext({}, { name: 'Apps Script' });
  const log: LogLine[] = [];
  const note = (level: string, text: string): void => void log.push({ level, text });
  const prepare = vm.runInContext(
    `(function (note, levels, kept, removed) {
      'use strict';
      const keep = new Set(kept);
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!keep.has(name)) delete globalThis[name];
      }
      for (const entry of removed) {
        let object;
        try { object = (0, eval)('(' + entry.object + ')'); } catch (missing) { continue; }
        for (const member of entry.members) delete object[member];
      }
      const console = {};
      for (const level of levels) {
        console[level] = function () {
          const words = Array.prototype.map.call(arguments, (part) =>
            typeof part === 'string' ? part : part instanceof Error ? String(part.stack) : JSON.stringify(part));
          note(level, words.join(' '));
        };
      }
      Object.defineProperty(globalThis, 'console', {
        value: console, writable: true, configurable: true, enumerable: false,
      });
    })`,
    context,
  ) as (...args: unknown[]) => void;
  prepare(note, CONSOLE_LEVELS, KEPT_GLOBALS, REMOVED_MEMBERS);
  shareCode(context);
  return { context, realm: realmOf(context), log };
}

/** Runs the scripts of a build in the context, in the order of their names. */
export function loadScripts(bare: BareContext, scripts: readonly BuiltFile[]): void {
  for (const { name, source } of scripts) {
    new vm.Script(source, { filename: name }).runInContext(bare.context);
  }
}

/** Functions declared at the top level of the scripts, as Google finds them, with their parameters. */
export function declaredFunctions(scripts: readonly BuiltFile[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { source } of scripts) {
    for (const [, name = '', parameters = ''] of source.matchAll(
      /^function\s+([\p{L}$_][\p{L}\p{N}$_]*)\s*\(([^)]*)\)/gmu,
    )) {
      found.set(name, parameterNames(parameters));
    }
  }
  return found;
}

/** Functions that a JSDoc block marks with `@customfunction`: those for cells. */
export function customFunctions(scripts: readonly BuiltFile[]): Map<string, string[]> {
  const declared = declaredFunctions(scripts);
  const found = new Map<string, string[]>();
  for (const { source } of scripts) {
    for (const [, doc = '', name = ''] of source.matchAll(
      /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*^function\s+([\p{L}$_][\p{L}\p{N}$_]*)/gmu,
    )) {
      if (/@customfunction\b/i.test(doc)) found.set(name.toUpperCase(), declared.get(name) ?? []);
    }
  }
  return found;
}

function parameterNames(list: string): string[] {
  return list
    .split(',')
    .map((parameter) => (parameter.split('=')[0] ?? '').trim())
    .filter((parameter) => parameter !== '');
}
