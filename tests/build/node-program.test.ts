// npm start and npm run bench: a program of ours runs on a bundle made from the present sources.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { put, tree } from './tree';

const DESK = `import { extra } from './extra';
import { zipSync } from 'fflate';
console.log(JSON.stringify([process.argv.slice(2), typeof zipSync, extra, __VERSION__]));`;

/** Runs the program of a tree as build/start.mjs would that of the project. */
function start(
  root: string,
  ...args: string[]
): { stdout: string; stderr: string; code: number | null } {
  const runner = pathToFileURL(join(projectRoot, 'build', 'node-program.mjs')).href;
  const script = `import(${JSON.stringify(runner)})
    .then(({ runProgram }) => runProgram(${JSON.stringify(root)}, { entry: 'desk/main.ts', name: 'desk', args: ${JSON.stringify(args)} }))
    .catch((thrown) => { console.error(thrown.name === 'BuildFailure' ? thrown.message : thrown.stack); process.exitCode = 2; });`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
  });
  return { stdout, stderr, code: status };
}

describe('runProgram', () => {
  const files = { 'desk/main.ts': DESK, 'desk/extra.ts': 'export const extra: string = "thêm";' };

  it('makes dist/, then runs the program with its arguments and nothing else on its output', () => {
    const root = tree(files);
    expect(start(root, 'check', 'sổ 1.xlsx')).toEqual({
      stdout: '[["check","sổ 1.xlsx"],"function","thêm","1.2.3"]\n',
      stderr: '',
      code: 0,
    });
    expect(existsSync(join(root, 'dist/bundle.js'))).toBe(true);
  });

  it('takes changed sources into account, of the program and of the bundle', () => {
    const root = tree(files);
    start(root);
    put(root, 'desk/extra.ts', 'export const extra = "khác";');
    put(root, 'src/google/menu.ts', 'export function onOpen() { return "changed"; }');
    expect(start(root).stdout).toContain('khác');
    expect(readFileSync(join(root, 'dist/bundle.js'), 'utf8')).toContain('changed');
  });

  it('does not build again without a change', () => {
    const root = tree(files);
    const source = join(root, 'src/google/menu.ts');
    utimesSync(source, 1e9, 1e9);
    start(root);
    // A change that only a build would notice: same name, size and time.
    writeFileSync(source, readFileSync(source, 'utf8').replace('return e', 'return 0'));
    utimesSync(source, 1e9, 1e9);
    expect(start(root).code).toBe(0);
    expect(readFileSync(join(root, 'dist/bundle.js'), 'utf8')).not.toContain('return 0');
  });

  it('tells where a program failed in its own source', () => {
    const root = tree({ 'desk/main.ts': 'interface T { a: 1 }\n\nthrow new Error("hỏng");' });
    const { stderr, code } = start(root);
    expect(code).toBe(2);
    expect(stderr).toContain('hỏng');
    expect(stderr).toContain('desk/main.ts:3');
  });

  it.each([
    ['the bundle', { 'src/main.ts': 'export const a = 1;' }, 'src/main.ts:1'],
    ['the program', { 'desk/main.ts': 'const = 1;' }, 'desk/main.ts:1'],
  ])('fails with words and no output when %s cannot be made', (_case, wrong, message) => {
    const { stdout, stderr, code } = start(tree({ ...files, ...wrong }));
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain(message);
  });
});
