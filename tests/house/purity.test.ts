// The pure folders know neither Google nor Node nor a page: their compiler and the linter say so.
import { ESLint } from 'eslint';
import { join } from 'node:path';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { compile } from '../../build/compile.mjs';
import { projectRoot } from '../../build/project.mjs';
import { files, textOf } from './files';

const GOOGLE =
  /\b(?:SpreadsheetApp|DocumentApp|DriveApp|Drive|HtmlService|LockService|PropertiesService|CacheService|ScriptApp|UrlFetchApp|Utilities|Session|Logger|GoogleAppsScript)\b(?!['’])/;

/** The text of a source file with comments and texts blanked out: only what is code. */
function codeOf(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text);
  const kept: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.Identifier) kept.push(scanner.getTokenText());
  }
  return kept.join('\n');
}

/** Errors of the pure project with one more file in it. */
function pureErrors(text: string): string[] {
  return compile(projectRoot, 'tsconfig.pure.json', { 'src/extra-for-this-test.ts': text }).map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '),
  );
}

describe('Google’s globals', () => {
  it('are named in src/google and src/main.ts only', () => {
    const outside = files('src', /^src\/(?!google\/|main\.ts$).*\.tsx?$/);
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter((path) => GOOGLE.test(codeOf(textOf(path))))).toEqual([]);
  });

  it('would be seen in code and not in words', () => {
    expect(GOOGLE.test(codeOf('const a = SpreadsheetApp.getUi();'))).toBe(true);
    expect(GOOGLE.test(codeOf("// SpreadsheetApp\nconst a = 'Drive';"))).toBe(false);
  });
});

describe('the pure project', () => {
  it('compiles without the types of Google, Node and a page', () => {
    expect(pureErrors('export {};')).toEqual([]);
  });

  it('knows none of their names', () => {
    const names = [
      'SpreadsheetApp',
      'Drive',
      'process',
      'Buffer',
      'setTimeout',
      'document',
      'console',
    ];
    const errors = pureErrors(`export const all = [${names.join(', ')}];`);
    for (const name of names) {
      expect(
        errors.filter((error) => error.includes(`'${name}'`)),
        name,
      ).toHaveLength(1);
    }
  });

  it('knows no built-in younger than ES2020', () => {
    expect(pureErrors("export const a = [[1].at(0), 'x'.replaceAll('x', 'y')];")).toHaveLength(2);
  });
});

describe('the linter', () => {
  let linter: ESLint;
  beforeAll(() => {
    linter = new ESLint({ cwd: projectRoot });
  });

  /** The file that a case pretends to be must be there: the linter asks the compiler for types. */
  const somePure = files('src/plan', /\.ts$/)[0]!;
  const someDesk = files('desk', /\.ts$/)[0]!;

  const refused: [string, string, string][] = [
    [somePure, 'export const a = Date.now();', 'no-restricted-properties'],
    [somePure, 'export const a = Math.random();', 'no-restricted-properties'],
    [somePure, 'export const a = new Date();', 'no-restricted-syntax'],
    [somePure, 'export const a = Date();', 'no-restricted-syntax'],
    [somePure, "export const a = (1.5).toLocaleString('vi');", 'no-restricted-syntax'],
    [somePure, "export const a = 'a'.localeCompare('b');", 'no-restricted-syntax'],
    [somePure, "export const a = new Intl.Collator('vi');", 'no-restricted-globals'],
    [somePure, 'export const a = SpreadsheetApp;', 'no-restricted-globals'],
    [somePure, "import '../google/menu';", '@typescript-eslint/no-restricted-imports'],
    [somePure, "import 'node:fs';", '@typescript-eslint/no-restricted-imports'],
    [somePure, "import '../../desk/main';", '@typescript-eslint/no-restricted-imports'],
    [someDesk, "import { a } from '../src/plan/a';", '@typescript-eslint/no-restricted-imports'],
    [someDesk, 'export const a = SpreadsheetApp;', 'no-restricted-globals'],
  ];
  it.each(refused)('refuses in %s: %s', async (filePath, text, rule) => {
    const [result] = await linter.lintText(text, { filePath: join(projectRoot, filePath) });
    expect(result!.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  const allowed: [string, string][] = [
    [somePure, 'export const a = new Date(2026, 4, 1);'],
    [someDesk, "export type { Facts } from '../src/workbook/facts';"],
  ];
  it.each(allowed)('allows in %s: %s', async (filePath, text) => {
    const [result] = await linter.lintText(text, { filePath: join(projectRoot, filePath) });
    const walls = result!.messages.filter(({ ruleId }) => ruleId?.includes('no-restricted'));
    expect(walls).toEqual([]);
  });
});
