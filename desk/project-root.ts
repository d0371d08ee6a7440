// Where the project lies on this machine.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: as the start script says, else the folder above this file's. */
export function projectRoot(environment: NodeJS.ProcessEnv = process.env): string {
  // Bundled, this file is .build/desk.mjs; unbundled, desk/project-root.ts: one folder up in both.
  return environment['SO_BAO_CAO_ROOT'] ?? dirname(dirname(fileURLToPath(import.meta.url)));
}
