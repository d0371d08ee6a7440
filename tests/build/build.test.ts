// What npm run build leaves in dist/, for the project as it stands.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, make, type Built } from '../../build/build.mjs';
import { projectRoot } from '../../build/project.mjs';
import { serverBundle } from '../../build/server.mjs';
import { stubsOf } from '../../build/stubs.mjs';
import { es2019Error } from './syntax';
import { put, tree } from './tree';

const FILES = ['appsscript.json', 'bundle.js', 'entry.js', 'guide.html', 'panel.html'];
const dist = join(projectRoot, 'dist');

describe('build', () => {
  it('leaves five files, whatever was there', async () => {
    const root = tree({ 'dist/old.js': '', 'dist/sub/more.js': '' });
    await build(root);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(FILES);
  });

  it('makes the same bytes again', async () => {
    const root = tree();
    const first = await make(root);
    expect((await make(root)).files).toEqual(first.files);
  });

  const faults: [string, string, string][] = [
    ['src/main.ts', 'export const a = 1;', 'src/main.ts:1'],
    ['src/google/menu.ts', 'export function onOpen( {', 'src/google/menu.ts:1'],
    ['src/panel/index.html', '', '<!-- styles -->'],
    ['appsscript.json', '{,}', 'appsscript.json'],
  ];
  it.each(faults)('leaves dist/ as it was when %s is wrong', async (path, text, message) => {
    const root = tree();
    await build(root);
    const before = readFileSync(join(root, 'dist/bundle.js'), 'utf8');
    put(root, path, text);
    await expect(build(root)).rejects.toThrow(message);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(FILES);
    expect(readFileSync(join(root, 'dist/bundle.js'), 'utf8')).toBe(before);
  });
});

describe('the project', () => {
  let made: Built;
  beforeAll(async () => {
    made = await make();
  });

  it('is built as it stands in dist/', () => {
    expect(readdirSync(dist).sort()).toEqual(FILES);
    for (const name of FILES) {
      expect(readFileSync(join(dist, name), 'utf8') === made.files[name], name).toBe(true);
    }
  });

  it.each(['bundle.js', 'entry.js'])('%s parses as ES2019', (name) => {
    expect(es2019Error(made.files[name]!)).toBeUndefined();
  });

  it('the script of the panel parses as ES2019', () => {
    const scripts = [...made.files['panel.html']!.matchAll(/<script>\n([^]*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    expect(es2019Error(scripts[0]![1]!)).toBeUndefined();
  });

  it('the panel asks for nothing from anywhere', () => {
    const page = made.files['panel.html']!;
    expect(page).not.toMatch(/<link\b|<iframe\b|\bsrc\s*=|@import|url\(\s*['"]?(?!data:)/i);
    expect(page).not.toMatch(
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import\(/,
    );
  });

  it('loads in a context that has nothing, and has a function for each stub', () => {
    const context = createContext({});
    runInContext(made.files['bundle.js']!, context);
    runInContext(made.files['entry.js']!, context);
    const names = stubsOf(projectRoot).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['addMenu', 'PHANTRAM_KH', 'runAction']));
    for (const name of names) {
      expect(runInContext(`typeof ${name} + typeof SoBaoCao.${name}`, context), name).toBe(
        'functionfunction',
      );
    }
    // The menu's handlers are made of what the bundle tells of its actions.
    expect(runInContext('typeof onOpen + typeof checkWorkbookFromMenu', context)).toBe(
      'functionfunction',
    );
    expect(runInContext('Object.keys(SoBaoCao).sort().join()', context)).toBe(
      [...names].sort().join(),
    );
  });

  it('evaluates nothing when it loads', () => {
    for (const surface of ['src/main.surface.js', 'src/late.surface.js']) {
      const kinds = made.metafile.inputs[surface]!.imports.map(({ kind }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['require-call']));
    }
  });

  it('has as code only what src/main.ts names, and all else as one text', () => {
    const inBundle = Object.keys(made.metafile.outputs['.build/src/main.js']!.inputs);
    expect(
      inBundle.filter((path) => /^src\/(?:checks|proofread|narrative|report)\//.test(path)),
    ).toEqual([]);
    expect(Object.keys(made.metafile.outputs)).toHaveLength(2);
  });

  it('the text is code of ES2019', async () => {
    const { late } = await serverBundle(projectRoot);
    expect(es2019Error(`function late() { ${late}\n}`)).toBeUndefined();
  });

  const LIGHT =
    /^src\/(?:functions|plan|vietnamese|figures|workbook\/[^/]+)\b|^node_modules\/big\.js\//;
  const NO_DOCX = /^(?!src\/report\/docx\/|node_modules\/fflate\/)/;
  it.each([
    ['src/functions/plan.ts', LIGHT],
    ['src/functions/numbers.ts', LIGHT],
    ['src/functions/compare.ts', LIGHT],
    ['src/google/add-menu.ts', /^src\/google\/add-menu\.ts$/],
    ['src/google/run-action.ts', NO_DOCX],
  ])('what %s evaluates when it is called is no more than %s', (entry, allowed) => {
    const { inputs } = made.metafile;
    const evaluated = new Set([entry]);
    for (const path of evaluated) {
      for (const { path: next, kind } of inputs[path]!.imports) {
        // esbuild's own helpers are no input.
        if (kind === 'import-statement' && inputs[next]) evaluated.add(next);
      }
    }
    expect([...evaluated].filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('is a bundle of ASCII', () => {
    expect(/[^\0-\x7f]/.exec(made.files['bundle.js']!)).toBeNull();
  });

  it('takes the builds of its packages that need no Node', () => {
    const paths = Object.keys(made.metafile.inputs).join('\n');
    expect(paths).not.toMatch(/liquid\.node|node\.cjs|index\.cjs|\.umd\./);
  });

  it('asks for the least permission', () => {
    expect(JSON.parse(made.files['appsscript.json']!)).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
        'https://www.googleapis.com/auth/drive.file',
      ],
      dependencies: {
        enabledAdvancedServices: [
          { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
          { userSymbol: 'Docs', serviceId: 'docs', version: 'v1' },
        ],
      },
    });
  });

  it('is sent by clasp as these four files and no other', () => {
    const clasp = join(projectRoot, 'node_modules', '@google', 'clasp');
    const { bin } = JSON.parse(readFileSync(join(clasp, 'package.json'), 'utf8')) as {
      bin: { clasp: string };
    };
    const args = [join(clasp, bin.clasp), 'show-file-status', '--json'];
    const output = execFileSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8' });
    const { filesToPush } = JSON.parse(output) as { filesToPush: string[] };
    expect([...filesToPush].sort()).toEqual(FILES.map((name) => `dist/${name}`));
  });
});
