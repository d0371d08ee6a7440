// A small build in a temporary folder, for tests of the desk that need no product.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that is gone after all tests. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'test-'));
}

export const MANIFEST = {
  timeZone: 'Asia/Ho_Chi_Minh',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/drive.file',
  ],
  dependencies: {
    enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
  },
};

/** Writes a build; `scripts` are file names with their text. Returns its folder. */
export function fixtureBuild(
  scripts: Readonly<Record<string, string>>,
  manifest: object = MANIFEST,
): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'panel.html'), '<p>bảng điều khiển</p>');
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A function per line of `body`, callable by name, that returns what its expression gives. */
export function functionsOf(expressions: Readonly<Record<string, string>>): string {
  return Object.entries(expressions)
    .map(([name, body]) => `function ${name}(a, b) {\n  ${body}\n}\n`)
    .join('\n');
}
