// The commands that the built product has, as it tells them itself.
import { join } from 'node:path';
import type { CommandJson } from './answers.ts';
import { bareContext, declaredFunctions, loadScripts, readBuild } from './context.ts';
import { callServer } from './panel-calls.ts';

/** @throws DeskError where nothing is built */
export function productCommands(projectRoot: string, buildFolder?: string): CommandJson[] {
  const { scripts } = readBuild(buildFolder ?? join(projectRoot, 'dist'));
  const bare = bareContext();
  loadScripts(bare, scripts);
  return callServer(bare, declaredFunctions(scripts), 'commands', []) as CommandJson[];
}
