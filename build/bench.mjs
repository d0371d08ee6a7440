// npm run bench: the measurements of bench/, on a bundle made from the sources as they stand.
import { make } from './build.mjs';
import { bundleParts } from './bundle-parts.mjs';
import { failureText } from './failure.mjs';
import { runProgram } from './node-program.mjs';
import { projectRoot } from './project.mjs';

try {
  await runProgram(projectRoot, {
    entry: 'bench/main.ts',
    name: 'bench',
    args: process.argv.slice(2),
  });
  const { files, metafile } = await make(projectRoot);
  console.log(`\nbundle.js ${kilobytes(files['bundle.js']?.length ?? 0)}, of which`);
  for (const [part, bytes] of bundleParts(metafile)) {
    console.log(`  ${part.padEnd(28)} ${kilobytes(bytes)}`);
  }
} catch (thrown) {
  console.error(failureText(thrown));
  process.exitCode = 1;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
}
