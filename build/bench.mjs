// npm run bench: the measurements of bench/, on a bundle made from the sources as they stand.
import { failureText } from './failure.mjs';
import { runProgram } from './node-program.mjs';
import { projectRoot } from './project.mjs';

try {
  await runProgram(projectRoot, {
    entry: 'bench/main.ts',
    name: 'bench',
    args: process.argv.slice(2),
  });
} catch (thrown) {
  console.error(failureText(thrown));
  process.exitCode = 1;
}
