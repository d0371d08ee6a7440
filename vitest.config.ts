// How the tests run: dist/ is made first, for those that try the bundle that ships.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { lazyRequire } from './build/lazy-require.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const TESTS = 'tests/**/*.test.ts';
/** These need LibreOffice or a browser, and pass where there is none. */
const LOOKS = ['tests/**/*.pages.test.ts', 'tests/browser/**/*.test.ts'];
/** Every call of Google's fails in turn: minutes, and npm run faults. */
const FAULTS = 'tests/**/*.faults.test.ts';
/** Not a test but the way to the pictures of the guides: npm run pictures. */
const PICTURES = 'tests/browser/pictures.test.ts';

const project = (name: string, include: readonly string[], exclude: readonly string[] = []) => ({
  extends: true as const,
  test: { name, include: [...include], exclude: [...exclude] },
});

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [lazyRequire()],
  test: {
    projects: [
      project('code', [TESTS], [...LOOKS, FAULTS]),
      project('looks', LOOKS, [PICTURES]),
      project('faults', [FAULTS]),
      project('pictures', [PICTURES]),
    ],
    globalSetup: ['build/before-tests.mjs'],
    setupFiles: ['tests/property-runs.ts'],
    // The sources keep nothing between two calls, so that files of tests may share them.
    isolate: false,
    // One more than cores: the browser's tests often wait for it.
    maxWorkers: availableParallelism() + 1,
    // Some start a process or make a whole report; the slowest machine is a busy CI runner.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
