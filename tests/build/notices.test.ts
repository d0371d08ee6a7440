// Whose notices travel with a bundle: of packages, and of those that a package carries in its own file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledPackages, notices } from '../../build/notices.mjs';
import { temporaryFolder } from '../desk/fixture-build.ts';

const manifest = (name: string): string =>
  JSON.stringify({ name, version: '1.0.0', license: 'MIT' });

function project(files: Readonly<Record<string, string>>): string {
  const root = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const OUTER = 'node_modules/outer/index.js';
const metafile = {
  inputs: {},
  outputs: {
    'out.js': { inputs: { [OUTER]: { bytesInOutput: 9 }, 'src/a.ts': { bytesInOutput: 1 } } },
  },
} as never;

describe('the packages of a bundle', () => {
  it('are also those inside another', () => {
    const root = project({
      [OUTER]: '// node_modules/inner/index.js\nlet a;\n',
      'node_modules/outer/package.json': manifest('outer'),
      'node_modules/outer/LICENSE': 'by Outer',
      'node_modules/inner/package.json': manifest('inner'),
      'node_modules/inner/license.md': 'by Inner',
    });
    const found = bundledPackages(root, metafile);
    expect(found.map(({ name, license }) => [name, license])).toEqual([
      ['inner', 'MIT'],
      ['outer', 'MIT'],
    ]);
    expect(notices(found)).toMatch(/inner 1\.0\.0 \(MIT\)\s+by Inner[\s\S]*by Outer/);
  });

  it('fail where nobody knows whose code it is, or under which licence', () => {
    const root = project({
      [OUTER]: '// node_modules/inner/index.js\n',
      'node_modules/outer/package.json': manifest('outer'),
    });
    expect(() => bundledPackages(root, metafile)).toThrow('inner');
    const bare = project({ [OUTER]: '', 'node_modules/outer/package.json': manifest('outer') });
    expect(() => notices(bundledPackages(bare, metafile))).toThrow('without a licence');
  });
});
