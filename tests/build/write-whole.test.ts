// What is written is whole, and a folder that is filled holds nothing else.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillFolder, writeWhole } from '../../build/write-whole.mjs';
import { put, tree } from './tree';

describe('fillFolder', () => {
  it('leaves exactly the files that it was given', () => {
    const root = tree({ 'dist/old.js': 'x', 'dist/old/deep.js': 'x', 'dist/a.js': 'old' });
    fillFolder(join(root, 'dist'), { 'a.js': 'new', 'b.js': 'b' }, join(root, '.build'));
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['a.js', 'b.js']);
    expect(readFileSync(join(root, 'dist/a.js'), 'utf8')).toBe('new');
    expect(readdirSync(join(root, '.build'))).toEqual([]);
  });
});

describe('writeWhole', () => {
  it('does not touch a file that says the same', () => {
    const path = join(tree({ 'dist/a.js': 'same' }), 'dist/a.js');
    const before = statSync(path).ino;
    writeWhole(path, 'same');
    expect(statSync(path).ino).toBe(before);
    writeWhole(path, 'other');
    expect(readFileSync(path, 'utf8')).toBe('other');
  });

  it('makes the folders on the way', () => {
    const path = join(tree(), 'a/b/c.js');
    writeWhole(path, 'c');
    expect(existsSync(path)).toBe(true);
  });

  it('leaves the old file when the new one cannot be put in its place', () => {
    const root = tree();
    put(root, 'taken/inside.txt', 'x');
    expect(() => writeWhole(join(root, 'taken'), 'text')).toThrow();
    expect(readFileSync(join(root, 'taken/inside.txt'), 'utf8')).toBe('x');
  });
});
