// The pure folders know neither Google nor Node nor a page, no clock, no chance and no locale.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { compile } from '../../build/compile.mjs';
import { projectRoot } from '../../build/project.mjs';
import { files, textOf } from './files';

const GOOGLE =
  /^(?:SpreadsheetApp|DocumentApp|Docs|DriveApp|Drive|HtmlService|LockService|PropertiesService|CacheService|ScriptApp|UrlFetchApp|Utilities|Session|Logger|MailApp|Browser|Sheets|XmlService|GoogleAppsScript)$/;

/** Code that gives another result elsewhere or at another time, and what it must be instead. */
const IMPURE: readonly [(node: ts.Node) => boolean, string][] = [
  [(node) => isMember(node, 'Date', 'now'), 'the time comes in as an argument'],
  [(node) => isMember(node, 'Math', 'random'), 'chance comes in as an argument'],
  [
    (node) =>
      ts.isNewExpression(node) && isName(node.expression, 'Date') && !node.arguments?.length,
    'the time comes in as an argument',
  ],
  [
    (node) => ts.isCallExpression(node) && isName(node.expression, 'Date'),
    'the time comes in as an argument',
  ],
  [(node) => isName(node, 'Intl'), 'the locale of the machine decides nothing here'],
  [
    (node) =>
      ts.isPropertyAccessExpression(node) && /^(?:toLocale|localeCompare)/.test(node.name.text),
    'the locale of the machine decides nothing here',
  ],
  [(node) => isName(node, 'console'), 'only the edge writes to the log'],
];

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isMember(node: ts.Node, object: string, name: string): boolean {
  return (
    ts.isPropertyAccessExpression(node) &&
    isName(node.expression, object) &&
    node.name.text === name
  );
}

/** Places of a source file where `faultOf` finds something. */
function faults(path: string, faultOf: (node: ts.Node) => string | null, text = textOf(path)) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node);
    if (fault !== null) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      found.push(`${path}:${line + 1} ${node.getText(file)}: ${fault}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const impurity = (node: ts.Node): string | null => IMPURE.find(([isSo]) => isSo(node))?.[1] ?? null;

const googleName = (node: ts.Node): string | null =>
  ts.isIdentifier(node) && GOOGLE.test(node.text) ? 'only src/google speaks to Google' : null;

describe('Google’s globals', () => {
  it('are named in src/google only', () => {
    const outside = files('src', /^src\/(?!google\/).*\.tsx?$/);
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.flatMap((path) => faults(path, googleName))).toEqual([]);
  });

  it('would be seen in code and not in words', () => {
    expect(faults('a.ts', googleName, 'const a = SpreadsheetApp.getUi();')).toHaveLength(1);
    expect(faults('a.ts', googleName, "// SpreadsheetApp\nconst a = 'Drive';")).toEqual([]);
  });
});

describe('the pure folders', () => {
  const pure = files('src', /^src\/(?!(?:main|late)\.ts$|google\/|panel\/).*\.ts$/);

  it('know no clock, no chance and no locale', () => {
    expect(pure.length).toBeGreaterThan(0);
    expect(pure.flatMap((path) => faults(path, impurity))).toEqual([]);
  });

  it.each([
    ['const a = Date.now();', 1],
    ['const a = Math.random();', 1],
    ['const a = new Date();', 1],
    ['const a = Date();', 1],
    ["const a = (1.5).toLocaleString('vi');", 1],
    ["const a = 'a'.localeCompare('b');", 1],
    ["const a = new Intl.Collator('vi');", 1],
    ['console.log(1);', 1],
    ['const a = new Date(2026, 4, 1);', 0],
    ['const a = Date.UTC(2026, 4, 1) + Math.floor(1.5);', 0],
  ])('%s', (text, count) => {
    expect(faults('a.ts', impurity, text)).toHaveLength(count);
  });
});

describe('the pure project', () => {
  /** Errors of the pure project's settings for one file with `text`. */
  async function pureErrors(text: string): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'pure-'));
    try {
      const settings = {
        extends: join(projectRoot, 'tsconfig.pure.json'),
        compilerOptions: { paths: { liquidjs: [join(projectRoot, 'node_modules/liquidjs')] } },
        include: ['*.ts'],
        exclude: [],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
      writeFileSync(join(folder, 'extra.ts'), text);
      const errors = await compile(join(folder, 'tsconfig.json'));
      return errors === '' ? [] : errors.split('\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('compiles without the types of Google, Node and a page, even where a package asks for them', async () => {
    expect(await pureErrors("export { Liquid } from 'liquidjs';")).toEqual([]);
  });

  it('knows none of their names', async () => {
    const names = [
      'SpreadsheetApp',
      'Drive',
      'process',
      'Buffer',
      'setTimeout',
      'document',
      'console',
    ];
    const errors = await pureErrors(
      `export { Liquid } from 'liquidjs';\nexport const all = [${names.join(', ')}];`,
    );
    for (const name of names) {
      expect(
        errors.filter((error) => error.includes(`'${name}'`)),
        name,
      ).toHaveLength(1);
    }
  });

  it('knows no built-in younger than ES2020', async () => {
    expect(
      await pureErrors("export const a = [[1].at(0), 'x'.replaceAll('x', 'y')];"),
    ).toHaveLength(2);
  });
});
