// The line by which a run of all checks is judged.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../build/project.mjs';
import { tree } from './tree';

const report = (numPassedTests: number, numFailedTests: number): string =>
  JSON.stringify({ numPassedTests, numFailedTests });

it.each<[string, number, Record<string, string>, string, number]>([
  [
    'runs under several Nodes are added',
    0,
    { 'tests-20.json': report(10, 0), 'tests-24.json': report(9, 0) },
    '19 passed, 0 failed',
    0,
  ],
  [
    'a failed test is counted once, not with its step',
    1,
    { 'tests-20.json': report(10, 2), 'tests-24.json': report(12, 0) },
    '22 passed, 2 failed',
    1,
  ],
  [
    'a failed step without tests is counted',
    1,
    { 'tests-20.json': report(10, 0) },
    '10 passed, 1 failed',
    1,
  ],
  ['a run that wrote no report is counted', 1, {}, '0 passed, 1 failed', 1],
  ['no test at all is a failure', 0, {}, '0 passed, 0 failed', 1],
])('%s', (_case, failedSteps, files, line, code) => {
  const args = [join(projectRoot, 'build', 'sum-tests.mjs'), String(failedSteps), tree(files)];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stdout.trimEnd().split('\n').at(-1)).toBe(line);
  expect(status).toBe(code);
});
