// What every command is given and gives back.
import { relative, resolve } from 'node:path';
import { line, type Language } from '../messages.ts';
import type { Progress } from '../progress.ts';
import type { Desk } from '../session.ts';

/** 0 fine; 1 done, with findings that block. (2, could not be done, is a thrown error.) */
export type DoneCode = 0 | 1;

export interface Outcome {
  code: DoneCode;
  /** The one object of `--json`. */
  json: object;
  /** Lines for people. */
  lines: readonly string[];
}

/** Where and for whom a command runs. */
export interface Task {
  readonly language: Language;
  /** The folder in which the person stands: names of files are taken from here. */
  readonly folder: string;
  readonly projectRoot: string;
  readonly progress: Progress;
  /** Built files; dist/ of the project unless a test says otherwise. */
  readonly buildFolder?: string;
}

/** What a person typed behind the command's name. */
export interface Typed {
  readonly files: readonly string[];
  /** By the name of the option: a switch is true, others have their text. */
  readonly options: Readonly<Record<string, string | boolean>>;
}

export function pathFrom(task: Task, name: string): string {
  return resolve(task.folder, name);
}

/** The path as the person would type it. */
export function shownPath(task: Task, path: string): string {
  const short = relative(task.folder, path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** Options for opening a desk here. */
export function buildOptions(task: Task): { buildFolder?: string } {
  return task.buildFolder === undefined ? {} : { buildFolder: task.buildFolder };
}

/** Opens the workbook that was named, or a new one. */
export async function openWorkbook(task: Task, file?: string): Promise<Desk> {
  const { progress, language } = task;
  // Loaded when asked for: the workbook's engine takes a fifth of a second.
  const { openDesk } = await import('../session.ts');
  if (file !== undefined) progress.step(line('opening', language, { file }));
  const desk = await openDesk({
    ...(file === undefined ? {} : { file: pathFrom(task, file) }),
    ...buildOptions(task),
  });
  progress.step(line('working', language));
  return desk;
}
