// The commands that actions have: which there are, and one run with what people read of its answer.
import type { Bilingual } from '../vietnamese/bilingual';
import type { AnyAction, Command, CommandFile } from './actions/action';
import { ACTIONS } from './actions/index';
import type { Answer } from './answer';
import { runAction } from './run-action';

/** A command as the command line learns of it. */
export interface CommandJson {
  readonly name: string;
  readonly takes: readonly CommandFile[];
  readonly help: Bilingual;
  readonly switches: NonNullable<Command<never>['switches']>;
}

/** An answer with what people read of it. */
export interface CommandAnswer {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** Whether what was found blocks: exit code 1. */
  readonly blocks: boolean;
}

/** All commands, in the order of the index of actions. */
export function commands(): CommandJson[] {
  return commandActions().map(({ command: { name, takes, help, switches = {} } }) => ({
    name,
    takes,
    help,
    switches,
  }));
}

/** Runs the action of a command. `file` is the first file as the person named it. */
export function runCommand(
  name: string,
  language: string,
  request: unknown,
  file: string,
): Answer<CommandAnswer> {
  const found = commandActions().find(({ command }) => command.name === name);
  if (!found) throw new Error(`No command: ${name}`);
  const answer = runAction(found.action, language, request);
  if (!answer.ok) return answer;
  const { command } = found;
  const value = answer.value as never;
  return {
    ok: true,
    value: {
      value,
      lines: command.lines(value, language === 'en' ? 'en' : 'vi', file),
      blocks: command.blocks?.(value) ?? false,
    },
  };
}

function commandActions(): { action: string; command: Command<never> }[] {
  return Object.entries<AnyAction>(ACTIONS).flatMap(([action, { command }]) =>
    command ? [{ action, command }] : [],
  );
}
