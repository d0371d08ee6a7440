// npm run fuzz: the tests that hold properties, each property tried many times over.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const RUNS = '2000';

const tests = readdirSync(join(projectRoot, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((path) => join('tests', path))
  .filter((path) => path.endsWith('.test.ts'))
  .filter((path) => /fast-check|property-runs/.test(readFileSync(join(projectRoot, path), 'utf8')));

const { status } = spawnSync(
  process.execPath,
  [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project=code',
    ...process.argv.slice(2),
    ...tests,
  ],
  {
    cwd: projectRoot,
    env: { PROPERTY_RUNS: RUNS, ...process.env },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
