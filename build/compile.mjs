// Checks one TypeScript project with the native compiler, in a process of its own.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const compiler = join(projectRoot, 'node_modules/@typescript/native/bin/tsc');

/**
 * @param {string} project path of a tsconfig file
 * @returns {Promise<string>} the compiler's errors, a line each; empty when there are none
 * @throws {Error} when the compiler itself fails
 */
export function compile(project) {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [compiler, '--project', project, '--pretty', 'false'],
      (error, stdout) => {
        if (error !== null && stdout === '') reject(new Error(`The compiler: ${error.message}`));
        else resolve(stdout.trim());
      },
    );
  });
}
