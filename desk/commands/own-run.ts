// A command of the product that the desk runs in its own way, since it writes files.
import type { Words } from '../messages.ts';
import type { Outcome, Task, Typed } from './task.ts';

export interface OwnRun {
  /** Options besides the command's switches: name → flags as `commander` reads them, and help. */
  readonly options?: Readonly<Record<string, { readonly flags: string; readonly help: Words }>>;
  run(task: Task, typed: Typed): Promise<Outcome>;
}
