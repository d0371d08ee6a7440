// How the tests run: dist/ is made first, for those that try the bundle that ships.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { lazyRequire } from './build/lazy-require.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version) },
  plugins: [lazyRequire()],
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['build/before-tests.mjs'],
    // Some start a process or make a whole report; the slowest machine is a busy CI runner.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
