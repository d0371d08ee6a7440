// bundle.js: one script for Apps Script's V8, its rare parts asleep until they are called.
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { serverBundle } from '../../build/server.mjs';
import { es2019Error } from './syntax';
import { tree } from './tree';

const MODERN = `
class Cell {
  #value = 1;
  static made = 0;
  static { Cell.made = 5; }
  kept = this.#value ?? 2;
  #next() { return this?.kept; }
  next() { return this.#next(); }
}
export function next() { let a = null; a ??= new Cell(); return a.next() + Cell.made; }`;

describe('serverBundle', () => {
  it('lowers to what Apps Script parses', async () => {
    expect(es2019Error(MODERN.replace('export', ''))).toBeDefined();
    const { text } = await serverBundle(tree({ 'src/main.ts': MODERN }));
    expect(es2019Error(text)).toBeUndefined();
    expect(runInContext(`${text}; SoBaoCao.next()`, createContext({}))).toBe(6);
  });

  it('evaluates a module that is required inside a function by the first call', async () => {
    const root = tree({
      'src/main.ts': "export function late() { return require('./slow').answer; }",
      'src/slow.ts':
        "import { zipSync } from 'fflate';\nlog.push('late');\nexport const answer = typeof zipSync;",
    });
    const { text } = await serverBundle(root);
    const context = createContext({ log: [] });
    runInContext(text, context);
    expect(runInContext('log.join()', context)).toBe('');
    expect(runInContext('SoBaoCao.late() + SoBaoCao.late() + log.join()', context)).toBe(
      'functionfunctionlate',
    );
  });

  it('evaluates the module behind a function of the surface when it is first called', async () => {
    const root = tree({
      'src/main.ts': "export { late as soon } from './slow';\nexport { early } from './early';",
      'src/slow.ts': "log.push('late');\nexport function late(a, b) { return a + b; }",
      'src/early.ts': 'export function early() { return log.length; }',
    });
    const context = createContext({ log: [] });
    runInContext((await serverBundle(root)).text, context);
    expect(
      runInContext('[SoBaoCao.early(), SoBaoCao.soon(1, 2), SoBaoCao.early()]', context),
    ).toEqual([0, 3, 1]);
  });

  it('keeps src/late.ts as text, of which the first call of one of its functions makes code', async () => {
    const root = tree({
      'src/main.ts': "export { prompt } from './prompt';",
      'src/late.ts': "export { late } from './late-one';\nexport { other } from './late-one';",
      'src/prompt.ts': "export function prompt() { return 'Đạt'; }",
      'src/late-one.ts':
        "const made = log.push('late');\nexport function late(a) { return `“${a}” ${/[đĐ]/u.test(a)}`; }\nexport function other() { throw new Error('Hỏng'); }",
    });
    const { text, late } = await serverBundle(root);
    expect(text).toMatch(/^[\0-\x7f]*$/);
    expect(late).toContain('sourceURL=late.js');
    const context = createContext({ log: [] });
    runInContext(text, context);
    expect(runInContext('[SoBaoCao.prompt(), log.length]', context)).toEqual(['Đạt', 0]);
    expect(runInContext("[SoBaoCao.late('Đ'), SoBaoCao.late('a'), log.length]", context)).toEqual([
      '“Đ” true',
      '“a” false',
      1,
    ]);
    // Its functions keep their names in what is told of a failure.
    expect(
      runInContext('try { SoBaoCao.other() } catch (thrown) { thrown.stack }', context),
    ).toMatch(/Hỏng\n +at other \(late\.js/);
  });

  it('says where in src/late.ts it fails', async () => {
    await expect(serverBundle(tree({ 'src/late.ts': 'export function (' }))).rejects.toThrow(
      'src/late.ts:1',
    );
    await expect(serverBundle(tree({ 'src/late.ts': 'export const a = 1;' }))).rejects.toThrow(
      'src/late.ts:1',
    );
    await expect(
      serverBundle(tree({ 'src/late.ts': "export { onOpen as ONopen } from './google/menu';" })),
    ).rejects.toThrow(/exported twice|no @customfunction/);
  });

  it('is ASCII and means the same', async () => {
    const root = tree({
      'src/main.ts': `export function name(text) { return /[đĐ]ạt “\\d+”/u.test(text) ? 'Đạt' : \`“\${text}”\`; }`,
    });
    const { text } = await serverBundle(root);
    expect(text).toMatch(/^[\0-\x7f]*$/);
    expect(
      runInContext(`${text}; [SoBaoCao.name('Đạt “50”'), SoBaoCao.name('')]`, createContext({})),
    ).toEqual(['Đạt', '“”']);
  });

  it('knows the version of package.json', async () => {
    const root = tree({ 'src/main.ts': 'export function version() { return __VERSION__; }' });
    const { text } = await serverBundle(root);
    expect(runInContext(`${text}; SoBaoCao.version()`, createContext({}))).toBe('1.2.3');
  });

  it('carries the licence of each package', async () => {
    const root = tree({
      'src/main.ts':
        "import { zipSync } from 'fflate';\nimport Big from 'big.js';\nexport function a() { return [zipSync, Big]; }",
    });
    const { text, packages } = await serverBundle(root);
    expect(packages.map(({ name }) => name)).toEqual(['big.js', 'fflate']);
    expect(text).toContain('Arjun Barrett');
    expect(text).toContain('Michael Mclaughlin');
  });

  it('carries no notice without packages', async () => {
    const { text, packages } = await serverBundle(tree());
    expect(packages).toEqual([]);
    expect(text).not.toContain('/*!');
  });

  const faults: [string, string, string][] = [
    ['a warning', 'export function a(x) { return x === NaN; }', 'src/main.ts:1'],
    ['a module of Node', "import 'node:fs';\nexport function a() {}", 'node:fs'],
    ['a package that is not there', "import 'no-such-package';", 'no-such-package'],
    ['a fault of syntax', '\n\nexport function (', 'src/main.ts:3'],
  ];
  it.each(faults)('fails at %s, saying where', async (_case, main, message) => {
    await expect(serverBundle(tree({ 'src/main.ts': main }))).rejects.toThrow(message);
  });
});
