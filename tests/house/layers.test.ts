// The walls between the folders: who may import whom, and no circles.
import { describe, expect, it } from 'vitest';
import { files } from './files';
import { circles, importsOf } from './imports';

const SOURCES = files('', /^(src|desk|build|bench)\/.*\.(tsx?|mjs)$/);
const PURE = files('src', /^src\/(?!main\.ts$|google\/|panel\/).*\.ts$/);

interface Wall {
  readonly title: string;
  readonly from: readonly string[];
  /** Whether such an import is refused. */
  readonly refused: (to: string, typeOnly: boolean) => boolean;
}

const WALLS: readonly Wall[] = [
  {
    title: 'the pure folders import each other and packages only',
    from: PURE,
    refused: (to) =>
      to.startsWith('node:') ||
      /^(src\/(google|panel|main)|desk|build|tests|bench)\b(?!-)/.test(to),
  },
  {
    title: 'src imports neither Node nor the desk nor what builds it',
    from: files('src', /\.tsx?$/),
    refused: (to) => to.startsWith('node:') || /^(desk|build|tests|bench)\//.test(to),
  },
  {
    title: 'the model of figures is below all that writes or reads them',
    from: files('src/figures', /\.ts$/),
    refused: (to) => /^src\/(?:narrative|report|proofread|checks|notes)\//.test(to),
  },
  {
    title: 'what there is to say does not know how it is said',
    from: files('src/narrative/content', /\.ts$/),
    refused: (to) =>
      /^src\/narrative\/(?:clauses|sentences|structure|computed|templates)\//.test(to) ||
      /^src\/(?:report|checks|proofread)\//.test(to),
  },
  {
    title: 'the phrase book knows no stage of the narrative',
    from: files('src/narrative/phrases', /\.ts$/),
    refused: (to) => /^src\/narrative\/(?!phrases\/)/.test(to) || to === 'liquidjs',
  },
  {
    title: 'the template language is behind one door',
    from: files('src', /^src\/(?!narrative\/templates\/).*\.tsx?$/),
    refused: (to) => to === 'liquidjs',
  },
  {
    title: 'what notes say of rows is below what judges and what writes it',
    from: files('src/notes', /\.ts$/),
    refused: (to) => /^src\/(?:narrative|report|checks|proofread)\//.test(to),
  },
  {
    title: 'the panel takes from the server side types only',
    from: files('src/panel', /\.tsx?$/),
    refused: (to, typeOnly) => /^src\/(google|main)\b/.test(to) && !typeOnly,
  },
  {
    title: 'Google’s side does not know the panel',
    from: files('src/google', /\.ts$/),
    refused: (to) => to.startsWith('src/panel/'),
  },
  {
    title: 'the desk takes types only from src',
    from: files('desk', /\.ts$/),
    refused: (to, typeOnly) => to.startsWith('src/') && !typeOnly,
  },
];

describe('walls', () => {
  it.each(WALLS)('$title', ({ from, refused }) => {
    expect(from.length).toBeGreaterThan(0);
    const faults = from.flatMap((path) =>
      importsOf(path)
        .filter(({ to, typeOnly }) => refused(to, typeOnly))
        .map(({ to, line }) => `${path}:${line} imports ${to}`),
    );
    expect(faults).toEqual([]);
  });

  it('every import inside the project leads to a file', () => {
    const known = new Set(files());
    const faults = SOURCES.flatMap((path) =>
      importsOf(path)
        .filter(({ to }) => /^(src|desk|build|bench|tests|examples)\//.test(to) && !known.has(to))
        .map(({ to, line }) => `${path}:${line} imports ${to}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('circles', () => {
  it('there are none', () => {
    const graph = new Map(
      SOURCES.map((path) => [
        path,
        importsOf(path)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ to }) => to),
      ]),
    );
    expect(circles(graph)).toEqual([]);
  });

  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['a'] }, [['a', 'a']]],
    [{ a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c', 'b']]],
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('would be found in %j', (graph, expected) => {
    expect(circles(new Map(Object.entries(graph)))).toEqual(expected);
  });
});

describe('importsOf', () => {
  it.each([
    ["import { x } from './files';", 'tests/house/files.ts', false],
    ["import './files';", 'tests/house/files.ts', false],
    ["import type { x } from './files';", 'tests/house/files.ts', true],
    ["import { type x, type y } from './files';", 'tests/house/files.ts', true],
    ["import { type x, y } from './files';", 'tests/house/files.ts', false],
    ["import z, { type x } from './files';", 'tests/house/files.ts', false],
    ["export * from './files.ts';", 'tests/house/files.ts', false],
    ["export type { x } from '../house/files.js';", 'tests/house/files.ts', true],
    ["let x: import('./files').T;", 'tests/house/files.ts', true],
    ["declare const x: typeof import('./files');", 'tests/house/files.ts', true],
    ["function f() { return require('./files'); }", 'tests/house/files.ts', false],
    ["await import('node:fs');", 'node:fs', false],
    ["import Big from 'big.js';", 'big.js', false],
  ])('%s', (text, to, typeOnly) => {
    expect(importsOf('tests/house/x.ts', text)).toEqual([{ to, typeOnly, line: 1 }]);
  });
});
