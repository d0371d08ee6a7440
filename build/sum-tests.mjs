// Adds up vitest's JSON reports: the last line of .ci/run and its exit code.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [failedSteps, folder] = process.argv.slice(2);
if (failedSteps === undefined || folder === undefined) {
  throw new Error('usage: node build/sum-tests.mjs FAILED_STEPS FOLDER');
}

/** @typedef {{ numPassedTests: number, numFailedTests: number }} Report */

/** @type {Report[]} */
const reports = readdirSync(folder)
  .filter((name) => /^tests-.*\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));

const passed = reports.reduce((sum, report) => sum + report.numPassedTests, 0);
const failedTests = reports.reduce((sum, report) => sum + report.numFailedTests, 0);
// A step that failed without a failed test (the linter, a test file that does not load) is one too.
const failedRuns = reports.filter((report) => report.numFailedTests > 0).length;
const failed = failedTests + Math.max(0, Number(failedSteps) - failedRuns);

if (passed === 0) console.log('No test passed.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
