// How the commands of the product are run here; one that is not named is asked and printed.
import type { CommandJson } from '../answers.ts';
import { newWorkbook } from './new.ts';
import { runOnFiles } from './on-files.ts';
import type { OwnRun } from './own-run.ts';
import { report } from './report.ts';

/** Each that writes: its document or its workbook goes into a file. */
export const OWN_RUNS: Readonly<Record<string, OwnRun>> = { report, new: newWorkbook };

export function runOf(command: CommandJson): OwnRun {
  return OWN_RUNS[command.name] ?? { run: (task, typed) => runOnFiles(task, command, typed) };
}
