// What is cited is there: links of the docs, files named in words, and the texts that rules come from.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { files, textOf } from './files';

const PAGES = files('', /\.md$/).filter((path) => !path.startsWith('bench/truth/'));
const CODE = files('', /^(?:src|desk|build|bench|tests)\/.*\.(?:tsx?|mjs)$/);

const isThere = (path: string): boolean => existsSync(join(projectRoot, path));

/** Headings as the anchors that a page is linked by. */
function anchorsOf(page: string): Set<string> {
  const headings = [...textOf(page).matchAll(/^#+ (.+)$/gm)].map(([, words]) => words!);
  return new Set(
    headings.map((words) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/ /g, '-'),
    ),
  );
}

describe('a link of a page', () => {
  it.each(PAGES)('of %s leads somewhere', (page) => {
    const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const dead = links.filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path));
      if (!isThere(file)) return true;
      return anchor !== undefined && file.endsWith('.md') && !anchorsOf(file).has(anchor);
    });
    expect(dead).toEqual([]);
  });
});

/** A file or folder of the project, named in words. */
const NAMED = /`((?:src|desk|build|bench|tests|docs|examples)\/[\w./-]*)`/g;
const PAGE_NAMED = /\bdocs\/[\w-]+\.md\b/g;

describe('a file that is named', () => {
  it.each(PAGES)('in %s is there', (page) => {
    const named = [...textOf(page).matchAll(NAMED)].map(([, path]) => path!);
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  });

  it('in a comment is there', () => {
    const dead = CODE.flatMap((path) =>
      [...textOf(path).matchAll(PAGE_NAMED)]
        .map(([name]) => name)
        .filter((name) => !isThere(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(dead).toEqual([]);
  });
});

describe('a text that a rule comes from', () => {
  // As code and pages write it in English; Vietnamese messages name the same texts.
  const CITED = /\b(?:Decree|Guideline) (\d+(?:\/\d{4}(?:\/NĐ-CP)?|-HD\/VPTW)?)/gu;
  const sources = textOf('docs/conventions.md');

  it('is among the sources of the conventions', () => {
    const unknown = CODE.flatMap((path) =>
      [...textOf(path).matchAll(CITED)]
        .filter(([, number]) => !sources.includes(number!))
        .map(([words]) => `${path}: ${words}`),
    );
    expect(unknown).toEqual([]);
  });

  it('is no text that only the authors have', () => {
    const private_ = /\b(?:the contract|contract\.md|design\.md|facts §|conventions §|the seed)\b/;
    expect(
      CODE.filter(
        (path) => path !== 'tests/house/citations.test.ts' && private_.test(textOf(path)),
      ),
    ).toEqual([]);
  });
});
