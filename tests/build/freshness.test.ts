// dist/ counts as fresh only while neither it nor what it is made from has changed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from '../../build/build.mjs';
import { isFresh, sourceState, stampBuild } from '../../build/freshness.mjs';
import { put, tree } from './tree';

describe('isFresh', () => {
  it('holds after a build and not before', async () => {
    const root = tree();
    expect(isFresh(root)).toBe(false);
    await build(root);
    expect(isFresh(root)).toBe(true);
  });

  const changes: [string, (root: string) => void][] = [
    ['a source is changed', (root) => put(root, 'src/google/menu.ts', 'export {};')],
    ['a source is added', (root) => put(root, 'src/google/new.ts', '')],
    ['a source is removed', (root) => rmSync(join(root, 'src/panel/panel.css'))],
    ['the manifest is changed', (root) => put(root, 'appsscript.json', '{ "runtimeVersion": 8 }')],
    ['the version is changed', (root) => put(root, 'package.json', '{ "version": "10.2.3" }')],
    ['a made file is removed', (root) => rmSync(join(root, 'dist/entry.js'))],
    ['a made file is edited', (root) => put(root, 'dist/entry.js', 'edited by hand')],
    ['something lies beside the made files', (root) => put(root, 'dist/more.js', '')],
  ];
  it.each(changes)('ends when %s', async (_case, change) => {
    const root = tree();
    await build(root);
    change(root);
    expect(isFresh(root)).toBe(false);
  });

  it('is not claimed for a source that was saved during the build', () => {
    const root = tree();
    const before = sourceState(root);
    put(root, 'src/google/menu.ts', 'export {};');
    stampBuild(root, before);
    expect(isFresh(root)).toBe(false);
  });
});
