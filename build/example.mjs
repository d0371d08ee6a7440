// npm run example: builds examples/*.xlsx anew from the data beside it.
import { failureText } from './failure.mjs';
import { runProgram } from './node-program.mjs';
import { projectRoot } from './project.mjs';

try {
  await runProgram(projectRoot, { entry: 'desk/example/main.ts', name: 'example', args: [] });
} catch (thrown) {
  console.error(failureText(thrown));
  process.exitCode = 1;
}
