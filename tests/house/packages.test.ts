// What is installed and what ships: exact versions, licences that let it ship, nothing at run time.
import { beforeAll, describe, expect, it } from 'vitest';
import { make, type Built } from '../../build/build.mjs';
import { textOf } from './files';

// Another version of a package stands under another name.
const EXACT = /^(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+$/;
const PERMISSIVE = /^(?:MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause)$/;

interface Manifest {
  name: string;
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

interface Lock {
  version: string;
  packages: Record<string, Manifest & { resolved?: string }>;
}

/** The project's own packages, and those that its bench measures itself against. */
const FOLDERS = ['', 'bench/peers/'];

describe.each(FOLDERS)('%spackage.json', (folder) => {
  const manifest = JSON.parse(textOf(`${folder}package.json`)) as Manifest;
  const lock = JSON.parse(textOf(`${folder}package-lock.json`)) as Lock;
  const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  it.each(wanted)('pins %s', (name, version) => {
    expect(version).toMatch(EXACT);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version.split('@').at(-1));
  });

  it('has no package at run time: all that ships is in dist/', () => {
    expect(manifest.dependencies ?? {}).toEqual({});
  });

  it('agrees with the lock file', () => {
    expect(lock.version).toBe(manifest.version);
    expect(lock.packages['']?.devDependencies).toEqual(manifest.devDependencies);
  });

  it('names no host in the lock file', () => {
    expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual(
      [],
    );
  });
});

describe('what ships', () => {
  let built: Built;
  beforeAll(async () => {
    built = await make();
  });

  it('is under licences that allow it', () => {
    expect(built.packages.length).toBeGreaterThan(0);
    const faults = built.packages.filter(({ license }) => !PERMISSIVE.test(license));
    expect(faults).toEqual([]);
  });

  it('carries the notice of each package', () => {
    const shipped = Object.values(built.files).join('\n');
    for (const { name, version } of built.packages) {
      expect(shipped).toContain(`${name} ${version} (`);
    }
  });
});
