// npm run typecheck: every project of tsconfig.json, each with only the types that it may know.
import { join } from 'node:path';
import ts from 'typescript';
import { compile } from './compile.mjs';
import { projectRoot } from './project.mjs';

const solution = join(projectRoot, 'tsconfig.json');
/** @type {{ path: string }[]} */
const references = ts.readConfigFile(solution, (path) => ts.sys.readFile(path)).config.references;
const results = await Promise.all(
  references.map(async ({ path }) => ({ path, errors: await compile(join(projectRoot, path)) })),
);
for (const { path, errors } of results) {
  console.log(errors === '' ? `${path} ok` : `${path}\n${errors}`);
}
process.exitCode = results.every(({ errors }) => errors === '') ? 0 : 1;
