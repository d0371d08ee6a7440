// npm run docs: writes the pages of docs/ that come from the code.
import { failureText } from './failure.mjs';
import { runProgram } from './node-program.mjs';
import { projectRoot } from './project.mjs';

try {
  await runProgram(projectRoot, { entry: 'build/docs/main.ts', name: 'docs', args: [] });
} catch (thrown) {
  console.error(failureText(thrown));
  process.exitCode = 1;
}
