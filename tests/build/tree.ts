// A small project on disk, for trying the build on sources that are wrong on purpose.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectRoot } from '../../build/project.mjs';

/** The least that builds; each test replaces what it is about. */
const LEAST: Readonly<Record<string, string>> = {
  'package.json': '{ "version": "1.2.3" }',
  'appsscript.json': '{ "runtimeVersion": "V8" }',
  'docs/huong-dan-can-bo.md': '## Một việc\n',
  'docs/huong-dan-thu-ky.md': '## Việc khác\n',
  'src/main.ts': "export { onOpen } from './google/menu';",
  'src/google/menu.ts': '/** The menu. */\nexport function onOpen(e: object): object { return e; }',
  'src/panel/index.html': '<!doctype html>\n<!-- styles -->\n<p>Bảng</p>\n<!-- script -->\n',
  'src/panel/panel.css': 'p { color: red; }',
  'src/panel/main.ts': "document.title = 'Bảng';",
};

/**
 * @param files path → text, over the least project
 * @returns its folder; inside ours, so that packages are found, and gone after the test
 */
export function tree(files: Readonly<Record<string, string>> = {}): string {
  const parent = join(projectRoot, '.build', 'trees');
  mkdirSync(parent, { recursive: true });
  const root = mkdtempSync(join(parent, 'tree-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  for (const [path, text] of Object.entries({ ...LEAST, ...files })) put(root, path, text);
  return root;
}

/** Writes one file of a tree. */
export function put(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
