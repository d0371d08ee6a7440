// npm run bench:truth: recall and precision of the checks on cases with a key (--update: of known faults).
import { failureText } from './failure.mjs';
import { runProgram } from './node-program.mjs';
import { projectRoot } from './project.mjs';

try {
  await runProgram(projectRoot, {
    entry: 'bench/truth.ts',
    name: 'bench-truth',
    args: process.argv.slice(2),
  });
} catch (thrown) {
  console.error(failureText(thrown));
  process.exitCode = 1;
}
