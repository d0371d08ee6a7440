// Where things lie and how files begin.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { files, textOf } from './files';

const CODE = files('', /\.(tsx?|mts|mjs|js|css)$/);
const DRAWER = /^(utils?|helpers?|commons?|misc|shared)$/i;

/** A line that says what the file is for: words, not only a name or a mark. */
const PURPOSE = /^(?:\/\/|\/\*\*?) ?(?=.*\p{L}\s.*\p{L}{2,})(?!.*@ts-|.*oxlint-)/u;

/**
 * A test lies where its subject does, under tests/ instead of src/ or the root; its name may go on
 * after a dot: tests/plan/percent.exact.test.ts tries src/plan/percent.ts, and
 * tests/plan/plan.test.ts the folder.
 */
function subjectOf(test: string): string | undefined {
  const path = test.replace(/^tests\//, '').replace(/\.test\.ts$/, '');
  const stem = basename(path).split('.')[0]!;
  const folder = dirname(path);
  const places = [`src/${folder}`, folder].filter((place) => existsSync(join(projectRoot, place)));
  for (const place of places) {
    if (basename(place) === stem) return place;
    const names = readdirSync(join(projectRoot, place));
    const found = names.find((name) => name === stem || name.split('.')[0] === stem);
    if (found !== undefined) return `${place}/${found}`;
  }
  return undefined;
}

describe('files', () => {
  const firstLine = (path: string): string => textOf(path).split('\n', 1)[0]!;

  it('open with a line of purpose', () => {
    expect(CODE.filter((path) => !PURPOSE.test(firstLine(path)))).toEqual([]);
  });

  it.each([
    ['// Reads a number.', true],
    ['/* Looks of the panel. */', true],
    ['/** A document. */', true],
    ['// Đọc số.', true],
    ["import { a } from './a';", false],
    ['// numbers', false],
    ['/**', false],
    ['// oxlint-disable no-console', false],
    ['// @ts-nocheck for a while', false],
    ['', false],
  ])('%j would do: %s', (line, expected) => {
    expect(PURPOSE.test(line)).toBe(expected);
  });

  it('no drawer takes what has no place', () => {
    const parts = (path: string): string[] => path.split('/').map((part) => part.split('.')[0]!);
    expect(files().filter((path) => parts(path).some((part) => DRAWER.test(part)))).toEqual([]);
  });

  it('are named in small letters and hyphens', () => {
    const odd = CODE.filter((path) => !path.split('/').every((part) => /^[a-z0-9.-]+$/.test(part)));
    expect(odd).toEqual([]);
  });
});

describe('tests', () => {
  // The house is its own subject; a story in the browser goes through all of the product, a page of docs/
  // is made of all rules.
  const tests = files('tests', /\.test\.ts$/).filter(
    (path) => !/^tests\/(?:house|browser|docs)\//.test(path),
  );

  it('each has its subject', () => {
    expect(tests.filter((path) => subjectOf(path) === undefined)).toEqual([]);
  });

  it('are all found by their name', () => {
    const spec = files('', /\.(spec|test)\.[cm]?[jt]sx?$/);
    expect(spec.filter((path) => !/^tests\/.*\.test\.ts$/.test(path))).toEqual([]);
  });

  it('none is left out or runs alone', () => {
    const marked = /\b(?:it|test|describe)\.(?:only|skip|todo)\b/;
    expect(files('tests', /\.ts$/).filter((path) => marked.test(textOf(path)))).toEqual([]);
  });

  it.each([
    ['tests/build/stubs.test.ts', 'build/stubs.mjs'],
    ['tests/build/stubs.of-classes.test.ts', 'build/stubs.mjs'],
    ['tests/build/build.test.ts', 'build'],
    ['tests/build/nothing-like-it.test.ts', undefined],
    ['tests/no-such-folder/stubs.test.ts', undefined],
  ])('%s would be the test of %s', (test, subject) => {
    expect(subjectOf(test)).toBe(subject);
  });
});
