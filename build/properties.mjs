// npm run properties: the tests that hold properties, each property 2,000 times. npm run fuzz: workbooks in which
// anything was done, 100,000 of them; takes an hour or more.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const WORKBOOKS = 'tests/report/compose.mutated.test.ts';

const [first, ...rest] = process.argv.slice(2);
const isFuzz = first === '--workbooks';

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
    `--testTimeout=${4 * 3_600_000}`,
    ...(isFuzz ? [WORKBOOKS, ...rest] : [...process.argv.slice(2), ...tests]),
  ],
  {
    cwd: projectRoot,
    env: { PROPERTY_RUNS: isFuzz ? '100000' : '2000', ...process.env },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
