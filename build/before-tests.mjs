// Makes dist/ before the tests, so that those of the bundle never see an older one, and gives them a folder for
// what they leave lying.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { failureText } from './failure.mjs';
import { isFresh } from './freshness.mjs';
import { projectRoot } from './project.mjs';

/**
 * @param {{ onTestsRerun: (again: () => Promise<void>) => void }} project of vitest
 * @returns {Promise<() => void>} what is to be done after all tests
 */
export default async function setup(project) {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  // Every worker, browser and LibreOffice that the tests start puts its temporary files there.
  process.env.TMPDIR = folder;
  await makeDist();
  project.onTestsRerun(makeDist);
  return () => rmSync(folder, { recursive: true, force: true });
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
