// Every text file: one encoding, composed letters, and nothing of one particular machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { files, isText } from './files';

// Both are written so that they do not find themselves: this file is looked at like any other.
const FOLDERS = ['work', 'tmp', 'root', 'home/[a-z]+', 'Users/\\w+'].join('|');
const MACHINE_PATH = new RegExp(String.raw`(?<![\w.)\]}-])(?:/(?:${FOLDERS})/|[A-Z]:\\Users\\)`);
const REGISTRY = /registry\.[\w-]+\.\w+|npm\.pkg\.|artifactor[y]|verdacci[o]|npmmirro[r]/i;

/** @returns what is wrong with the bytes of a text file */
function faultsOf(bytes: Uint8Array): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return ['is not UTF-8'];
  }
  const faults = [];
  if (text.startsWith('\uFEFF')) faults.push('begins with a byte order mark');
  if (text.includes('\r')) faults.push('has carriage returns');
  if (text !== text.normalize('NFC')) faults.push('is not in NFC');
  const lines = text.split('\n');
  const line = (pattern: RegExp): number => lines.findIndex((one) => pattern.test(one)) + 1;
  if (line(MACHINE_PATH) > 0) {
    faults.push(`names a path of a machine in line ${line(MACHINE_PATH)}`);
  }
  if (line(REGISTRY) > 0) faults.push(`names a package registry in line ${line(REGISTRY)}`);
  return faults;
}

describe('text files', () => {
  it('are clean', () => {
    const faults = files()
      .filter(isText)
      .flatMap((path) =>
        faultsOf(readFileSync(join(projectRoot, path))).map((fault) => `${path} ${fault}`),
      );
    expect(faults).toEqual([]);
  });

  const tmp = 'tmp';
  const registry = 'registry';
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it.each<[string, Uint8Array, string[]]>([
    ['Việt', bytes('Việt\n'), []],
    ['decomposed letters', bytes('Việt'.normalize('NFD')), ['is not in NFC']],
    ['a byte order mark', bytes('\uFEFFa'), ['begins with a byte order mark']],
    ['Latin-1', Uint8Array.of(0x56, 0xe9), ['is not UTF-8']],
    ['line ends of Windows', bytes('a\r\nb'), ['has carriage returns']],
    ['a temporary file', bytes(`a\nopen('/${tmp}/x')`), ['names a path of a machine in line 2']],
    ['a folder of a web address', bytes(`https://a.b/${tmp}/c`), []],
    ['a relative path', bytes(`./${tmp}/a ../${tmp}/b`), []],
    ['a registry', bytes(`x ${registry}.npmjs.org/y`), ['names a package registry in line 1']],
  ])('%s', (_case, content, expected) => {
    expect(faultsOf(content)).toEqual(expected);
  });
});
