// npm run typecheck: every project of tsconfig.json, each with only the types that it may know.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { compile, diagnosticText } from './compile.mjs';
import { projectRoot } from './project.mjs';

/** @returns {string[]} names of the tsconfig files that the solution refers to */
function projects() {
  const path = join(projectRoot, 'tsconfig.json');
  /** @type {{ path: string }[]} */
  const references = ts.readConfigFile(path, (name) => ts.sys.readFile(name)).config.references;
  return references.map((reference) => reference.path);
}

/**
 * @param {string} project
 * @returns {boolean} whether it compiles
 */
function check(project) {
  const errors = compile(projectRoot, project);
  console.log(
    errors.length === 0 ? `${project} ok` : `${project}\n${diagnosticText(errors, projectRoot)}`,
  );
  return errors.length === 0;
}

/**
 * @param {string} project
 * @returns {Promise<boolean>} the same, checked in a process of its own
 */
function checkApart(project) {
  return new Promise((resolve) => {
    fork(fileURLToPath(import.meta.url), [project]).on('close', (code) => {
      resolve(code === 0);
    });
  });
}

const asked = process.argv.slice(2);
const results = asked.length > 0 ? asked.map(check) : await Promise.all(projects().map(checkApart));
process.exitCode = results.every(Boolean) ? 0 : 1;
