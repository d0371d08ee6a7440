// The commands that the built product has, as it tells them itself.
import { join } from 'node:path';
import type { CommandJson } from './answers.ts';
import { bareContext, declaredFunctions, loadScripts, readBuild } from './context.ts';
import { callServer } from './panel-calls.ts';

/** What was told last, and by which scripts: to ask again would evaluate the whole product again. */
let told: { readonly sources: string; readonly commands: CommandJson[] } | null = null;

/** @throws DeskError where nothing is built */
export function productCommands(projectRoot: string, buildFolder?: string): CommandJson[] {
  const { scripts } = readBuild(buildFolder ?? join(projectRoot, 'dist'));
  const sources = scripts.map(({ source }) => source).join('\n');
  if (told?.sources === sources) return told.commands;
  const bare = bareContext();
  loadScripts(bare, scripts);
  const commands = callServer(bare, declaredFunctions(scripts), 'commands', []) as CommandJson[];
  told = { sources, commands };
  return commands;
}
