// The stubs keep what Sheets shows to people, and only functions get one.
import { describe, expect, it } from 'vitest';
import { entryScript, stubsOf } from '../../build/stubs.mjs';
import { tree } from './tree';

const CELL = `/**
 * Phần trăm kế hoạch.
 * @param thuc_hien đã làm; "trên 70" cũng được
 * @customfunction
 */
export function PHANTRAM_KH(thuc_hien: Cells, ke_hoach?: Cells = 1): Cells { return 0; }`;

describe('entryScript', () => {
  it('gives each function its JSDoc word for word and its parameter names', () => {
    const root = tree({
      'src/main.ts': "export { PHANTRAM_KH } from './functions/percent';",
      'src/functions/percent.ts': `// Purpose.\nimport x from './x';\n\n${CELL}`,
    });
    expect(entryScript(root, 'SoBaoCao')).toBe(
      `// Made from src/main.ts and src/late.ts by npm run build; the code is in bundle.js.

/**
 * Phần trăm kế hoạch.
 * @param thuc_hien đã làm; "trên 70" cũng được
 * @customfunction
 */
function PHANTRAM_KH(thuc_hien, ke_hoach) {
  return SoBaoCao.PHANTRAM_KH(thuc_hien, ke_hoach);
}
`,
    );
  });
});

describe('stubsOf follows an export', () => {
  const FUNCTION = '/** Told. */\nexport function check(language?: string) {}';
  const found = [{ name: 'check', parameters: ['language'], jsdoc: '/** Told. */' }];
  const cases: [string, Record<string, string>][] = [
    ['declared in main.ts', { 'src/main.ts': FUNCTION }],
    [
      'through an index file that names it',
      {
        'src/main.ts': "export { check } from './google';",
        'src/google/index.ts': "export { check } from './check';",
        'src/google/check.ts': FUNCTION,
      },
    ],
    [
      'through index files that export all',
      {
        'src/main.ts': "export { check } from './a';",
        'src/a/index.ts': "export * from './other';\nexport * from './b/index';",
        'src/a/other.ts': 'export const other = 1;',
        'src/a/b/index.ts': "export * from '../b';\nexport * from '../../google/check.ts';",
        'src/a/b.ts': 'export {};',
        'src/google/check.ts': FUNCTION,
      },
    ],
    [
      'under another name',
      {
        'src/main.ts': "export { checkWorkbook as check } from './check';",
        'src/check.ts': FUNCTION.replace('check', 'checkWorkbook'),
      },
    ],
    [
      'exported apart from its declaration',
      {
        'src/main.ts': "export { check } from './check';",
        'src/check.ts': `${FUNCTION.replace('export ', '')}\nexport { check };`,
      },
    ],
    [
      'imported and exported',
      {
        'src/main.ts': "export { check } from './a';",
        'src/a.ts': "import { see } from './check';\nexport { see as check };",
        'src/check.ts': FUNCTION.replace('check', 'see'),
      },
    ],
    [
      'with overloads: the body counts',
      { 'src/main.ts': `export function check(): void;\n${FUNCTION}` },
    ],
    [
      'beside types',
      {
        'src/main.ts': `export type { T } from './t';\nexport { type U, check } from './t';\nexport interface V {}`,
        'src/t.ts': `export type T = 1;\nexport type U = 2;\n${FUNCTION}`,
      },
    ],
  ];
  it.each(cases)('%s', (_case, files) => {
    expect(stubsOf(tree(files))).toMatchObject(found);
  });
});

describe('stubsOf refuses', () => {
  const exported = (text: string): Record<string, string> => ({
    'src/main.ts': "export { x } from './x';",
    'src/x.ts': text,
  });
  const cases: [string, Record<string, string>, string][] = [
    [
      'an arrow function',
      exported('\nexport const x = () => 1;'),
      'src/x.ts:2: x, exported by src/main.ts, is not a function declaration',
    ],
    [
      'a class',
      exported('export class x {}'),
      'src/x.ts:1: x, exported by src/main.ts, is not a function declaration',
    ],
    ['a constant of its own', { 'src/main.ts': 'export const x = 1;' }, 'src/main.ts:1: only f'],
    ['a default export', { 'src/main.ts': 'export default function x() {}' }, 'needs a name'],
    [
      'an export that is nowhere',
      exported('export function y() {}'),
      'src/main.ts:1: x, exported by src/main.ts, is found nowhere',
    ],
    ['a file that is nowhere', { 'src/main.ts': "export { x } from './z';" }, './z is not there'],
    ['files in a circle', exported("export * from './main';"), 'is found nowhere'],
    [
      'an export of everything',
      { 'src/main.ts': "export * from './x';", 'src/x.ts': '' },
      'src/main.ts:1: name each export',
    ],
    [
      'a destructured parameter',
      exported('export function x({ a }: T) {}'),
      'src/x.ts:1: x must name its parameters: one is destructured',
    ],
    ['a rest parameter', exported('export function x(...a: T[]) {}'), 'one is a rest'],
    ['an async function', exported('export async function x() {}'), 'x must be synchronous'],
    ['a generator', exported('export function* x() {}'), 'x must be synchronous'],
    [
      'a name that Google hides',
      { 'src/main.ts': 'export function x_() {}' },
      'x_ ends in "_", which hides it from Google',
    ],
    [
      'a cell function that Sheets would not offer',
      { 'src/main.ts': '/** Cell. */\nexport function VUOT_KH(a: T) {}' },
      'src/main.ts:2: VUOT_KH is named as a cell function but has no @customfunction',
    ],
    [
      'two names that Sheets takes for one',
      { 'src/main.ts': '/** @customfunction */\nexport function SO() {}\nexport function so() {}' },
      'is exported twice',
    ],
  ];
  it.each(cases)('%s', (_case, files, message) => {
    expect(() => stubsOf(tree(files))).toThrow(message);
  });
});
