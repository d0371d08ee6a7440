// What every command is given and gives back.
import { relative, resolve } from 'node:path';
import type { Language } from '../messages.ts';
import type { Progress } from '../progress.ts';

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
export interface Surroundings {
  readonly language: Language;
  /** The folder in which the person stands: names of files are taken from here. */
  readonly folder: string;
  readonly projectRoot: string;
  readonly progress: Progress;
  /** Built files; dist/ of the project unless a test says otherwise. */
  readonly buildFolder?: string;
}

export function pathFrom(around: Surroundings, name: string): string {
  return resolve(around.folder, name);
}

/** The path as the person would type it. */
export function shownPath(around: Surroundings, path: string): string {
  const short = relative(around.folder, path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** Options for opening a desk here. */
export function buildOptions(around: Surroundings): { buildFolder?: string } {
  return around.buildFolder === undefined ? {} : { buildFolder: around.buildFolder };
}
