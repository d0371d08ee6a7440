// Finds a Chromium on the machine and starts it; where there is none, the browser tests say so.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The first that can be run: as the environment says, on the path, Playwright's own. */
export const CHROMIUM: string | undefined = [
  process.env['CHROMIUM'] ?? '',
  ...(process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name))),
  chromium.executablePath(),
].find((path) => path !== '' && canRun(path));

if (CHROMIUM === undefined) {
  console.log('No Chromium here: the tests in a browser are left out. (CHROMIUM=path names one.)');
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** One browser for the tests of a file; call it inside `describe`. */
export function browserForTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    // Chromium refuses its own sandbox to root, as whom CI runs.
    const isRoot = process.getuid?.() === 0;
    browser = await chromium.launch({
      ...(CHROMIUM === undefined ? {} : { executablePath: CHROMIUM }),
      args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
    });
  });
  afterAll(() => browser.close());
  return () => browser;
}
