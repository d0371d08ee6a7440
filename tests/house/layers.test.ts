// The walls between the folders: who may import whom, and no circles.
import { describe, expect, it } from 'vitest';
import { files } from './files';
import { circles, importsOf } from './imports';

const SOURCES = files('', /^(src|desk|build|bench)\/.*\.(tsx?|mjs)$/);

/** The folders of src/ in the order of dependence: each may know those before it, by type too. */
const ORDER = [
  'vietnamese',
  'plan',
  'prose',
  'workbook',
  'rules',
  'notes',
  'figures',
  'narrative',
  'proofread',
  'checks',
  'report',
  'functions',
  'panel-data',
  'google',
  'panel',
];

interface Wall {
  readonly title: string;
  readonly from: readonly string[];
  /** Whether such an import is refused. */
  readonly refused: (to: string, typeOnly: boolean) => boolean;
}

const WALLS: readonly Wall[] = [
  ...ORDER.map((folder, at) => ({
    title: `src/${folder} knows only what stands before it in the order`,
    from: files(`src/${folder}`, /\.tsx?$/),
    refused: (to: string) => {
      const other = /^src\/([^/]+)\//.exec(to)?.[1];
      return (
        /^src\/(?:main|late)\.ts$/.test(to) || (other !== undefined && ORDER.indexOf(other) > at)
      );
    },
  })),
  {
    title: 'src imports neither Node nor the desk nor what builds and tests it',
    from: files('src', /\.tsx?$/),
    refused: (to) => to.startsWith('node:') || /^(desk|build|tests|bench)\//.test(to),
  },
  {
    title: 'what is shipped or used is not made of tests',
    from: files('', /^(?:desk|build|bench)\/.*\.(?:ts|mjs)$/),
    refused: (to) => to.startsWith('tests/'),
  },
  {
    title: 'what there is to say does not know how it is said',
    from: files('src/narrative/content', /\.ts$/),
    refused: (to) =>
      /^src\/narrative\/(?:clauses|sentences|structure|computed|templates)\//.test(to),
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
    title: 'the panel takes from the server side types only',
    from: files('src/panel', /\.tsx?$/),
    refused: (to, typeOnly) => /^src\/(google|main)\b/.test(to) && !typeOnly,
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

describe('the order of src/', () => {
  it('names every folder', () => {
    const folders = new Set(files('src', /^src\/[^/]+\//).map((path) => path.split('/')[1]));
    expect([...folders].sort()).toEqual(ORDER.toSorted());
  });
});

describe('circles', () => {
  it('there are none, by type neither', () => {
    const graph = new Map(SOURCES.map((path) => [path, importsOf(path).map(({ to }) => to)]));
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
