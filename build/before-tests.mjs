// Makes dist/ before the tests, so that those of the bundle never see an older one.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { failureText } from './failure.mjs';
import { isFresh } from './freshness.mjs';
import { projectRoot } from './project.mjs';

/** @param {{ onTestsRerun: (again: () => Promise<void>) => void }} project of vitest */
export default async function setup(project) {
  await makeDist();
  project.onTestsRerun(makeDist);
}

/** A failing build leaves no dist/: its tests then fail, and the others still run. */
async function makeDist() {
  try {
    if (!isFresh(projectRoot)) await build(projectRoot);
  } catch (thrown) {
    console.error(`The tests run without dist/, which cannot be made:\n${failureText(thrown)}\n`);
    rmSync(join(projectRoot, 'dist'), { recursive: true, force: true });
  }
}
