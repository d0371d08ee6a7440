// npm start: the command line of the desk, on a bundle made from the sources as they stand.
import { BuildFailure, failureText } from './failure.mjs';
import { makePage } from './page.mjs';
import { runProgram } from './node-program.mjs';
import { projectRoot } from './project.mjs';

/** "Could not be done", as for every other failure of the command line. */
const EXIT_NOT_DONE = 2;

const args = process.argv.slice(2);

try {
  if (args.includes('desk')) await makePage(projectRoot);
  await runProgram(projectRoot, {
    entry: 'desk/main.ts',
    name: 'desk',
    args,
  });
} catch (thrown) {
  const message = failureText(thrown);
  console.error(message);
  if (thrown instanceof BuildFailure && args.includes('--json')) {
    console.log(JSON.stringify({ error: { code: 'build.failed', message } }));
  }
  process.exitCode = EXIT_NOT_DONE;
}
