// A command of the product on the files that were named: what it answers is printed, nothing is written.
import type { CommandFile, CommandJson } from '../answers.ts';
import { DeskError } from '../desk-error.ts';
import { readDocument } from '../documents/read-document.ts';
import { line } from '../messages.ts';
import { openWorkbook, pathFrom, type Outcome, type Task, type Typed } from './task.ts';

/** Reads the document, if one was named, and asks about it on the workbook, if one was named. */
export async function runOnFiles(
  task: Task,
  { name, takes }: CommandJson,
  { files }: Typed,
): Promise<Outcome> {
  const { language, progress } = task;
  const named = (...kinds: CommandFile[]): string | undefined =>
    files[takes.findIndex((kind) => kinds.includes(kind))];
  const document = named('document', 'linked-document');
  if (document !== undefined) progress.step(line('opening', language, { file: document }));
  const request = document === undefined ? null : await readDocument(pathFrom(task, document));
  // Words alone cannot say where their numbers come from.
  if (typeof request === 'string' && takes.includes('linked-document')) {
    throw new DeskError('document.unreadable', { file: document ?? '', reason: 'no-links' });
  }
  const desk = await openWorkbook(task, named('workbook'));
  const { value, lines, blocks } = desk.runCommand(name, language, request, files[0] ?? '');
  return { code: blocks ? 1 : 0, json: value as object, lines };
}
