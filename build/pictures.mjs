// npm run pictures: the pictures of the README and the guides, taken anew by the test that knows the way.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'vitest', 'vitest.mjs'), 'run', 'tests/browser/pictures.test.ts'],
  {
    cwd: projectRoot,
    env: { ...process.env, PICTURES: join('docs', 'pictures') },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
