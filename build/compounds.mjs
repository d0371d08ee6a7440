// npm run compounds FOLDER …: counts the pairs of syllables in folders of texts and writes the table of compounds.
import { failureText } from './failure.mjs';
import { runProgram } from './node-program.mjs';
import { projectRoot } from './project.mjs';

try {
  await runProgram(projectRoot, {
    entry: 'build/compounds/main.ts',
    name: 'compounds',
    args: process.argv.slice(2),
  });
} catch (thrown) {
  console.error(failureText(thrown));
  process.exitCode = 1;
}
