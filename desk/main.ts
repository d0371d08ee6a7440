// Entry of the command line: hands the process's arguments over and ends with its exit code.
import { runCommandLine } from './command-line.ts';

// Set, not called: output still waiting in a pipe must get through.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  streams: { stdout: process.stdout, stderr: process.stderr },
  environment: process.env,
  workingFolder: process.cwd(),
});
