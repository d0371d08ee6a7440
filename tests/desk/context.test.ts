// The bare context: what is there, what is not, and in which order files are loaded.
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  bareContext,
  customFunctions,
  declaredFunctions,
  loadScripts,
  readBuild,
} from '../../desk/context.ts';
import { REMOVED_MEMBERS } from '../../desk/context-globals.ts';
import { fixtureBuild, temporaryFolder } from './fixture-build.ts';

const evaluate = (source: string): unknown => vm.runInContext(source, bareContext().context);

describe('the bare context', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'setImmediate',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'Blob',
    'crypto',
    'atob',
    'btoa',
    'performance',
    'navigator',
    'window',
    'process',
    'Buffer',
    'require',
    'module',
    'global',
    'structuredClone',
    'queueMicrotask',
    'AbortController',
    'Event',
    'Intl',
    'WeakRef',
    'FinalizationRegistry',
    'AggregateError',
    'Iterator',
    'Float16Array',
    'SuppressedError',
    'DisposableStack',
  ])('has no %s', (name) => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  it.each([
    'console',
    'WebAssembly',
    'JSON',
    'Math',
    'Promise',
    'Map',
    'Set',
    'Symbol',
    'Proxy',
    'BigInt',
    'parseFloat',
    'encodeURIComponent',
    'Date',
    'RegExp',
    'Uint8Array',
    'globalThis',
  ])('has %s', (name) => {
    expect(evaluate(`typeof ${name}`)).not.toBe('undefined');
  });

  const members = REMOVED_MEMBERS.flatMap(({ object, members }) =>
    members.map((member): [string, string] => [object, member]),
  );
  it.each(members)('%s has no %s', (object, member) => {
    const present = `(() => { try { return ${JSON.stringify(member)} in Object(${object}); } catch { return false; } })()`;
    expect(evaluate(present)).toBe(false);
  });

  it.each([
    "'aXbX'.split('X').join('') === 'ab'",
    "[...'aa'.matchAll(/a/g)].length === 2",
    '[3, [1]].flat().length === 2',
    "Object.fromEntries([['a', 1]]).a === 1",
    "'é'.normalize('NFD').length === 2",
    '[...new Map([[1, 2]]).entries()].length === 1',
    'new Uint8Array([1, 2]).map((x) => x * 2)[1] === 4',
  ])('still does what ES2020 does: %s', (expression) => {
    expect(evaluate(expression)).toBe(true);
  });

  it('keeps what is written to the console instead of printing it', () => {
    const bare = bareContext();
    vm.runInContext("console.warn('số liệu', { a: 1 })", bare.context);
    expect(bare.log).toEqual([{ level: 'warn', text: 'số liệu {"a":1}' }]);
  });
});

describe('a build', () => {
  it('is loaded in alphabetical order', () => {
    const folder = fixtureBuild({
      'entry.js': 'function viec() { return thu.join(""); }',
      'bundle.js': 'var thu = ["a"];',
      'c.js': 'thu.push("c");',
    });
    const bare = bareContext();
    loadScripts(bare, readBuild(folder).scripts);
    expect(vm.runInContext('viec()', bare.context)).toBe('ac');
  });

  it('that is not there is named', () => {
    expect(() => readBuild(temporaryFolder())).toThrow(
      expect.objectContaining({ code: 'build.missing' }),
    );
  });

  it('shows its top-level functions and those for cells', () => {
    const source = [
      'var SoBaoCao = (() => {\n  function hidden(x) {}\n  return {};\n})();',
      '/**\n * Phần trăm.\n * @customfunction\n */\nfunction PHANTRAM_KH(thuc_hien, ke_hoach) {\n}',
      '/** Menu. */\nfunction onOpen(e) {}',
    ].join('\n');
    const scripts = [{ name: 'entry.js', source }];
    expect([...declaredFunctions(scripts)]).toEqual([
      ['PHANTRAM_KH', ['thuc_hien', 'ke_hoach']],
      ['onOpen', ['e']],
    ]);
    expect([...customFunctions(scripts)]).toEqual([['PHANTRAM_KH', ['thuc_hien', 'ke_hoach']]]);
  });
});
