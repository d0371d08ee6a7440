// audit FILE.docx WORKBOOK.xlsx: each number of a finished document against its cell.
import { basename } from 'node:path';
import { DeskError } from '../desk-error.ts';
import { readDocument } from '../documents/read-document.ts';
import { line } from '../messages.ts';
import { openDesk } from '../session.ts';
import { buildOptions, pathFrom, type Outcome, type Surroundings } from './task.ts';

export async function audit(
  around: Surroundings,
  file: string,
  workbook: string,
): Promise<Outcome> {
  const { language, progress } = around;
  progress.step(line('opening', language, { file }));
  const document = await readDocument(pathFrom(around, file));
  // Words alone cannot say where their numbers come from.
  if (typeof document === 'string') {
    throw new DeskError('document.unreadable', { file: basename(file), reason: 'no-links' });
  }
  progress.step(line('opening', language, { file: workbook }));
  const desk = await openDesk({ file: pathFrom(around, workbook), ...buildOptions(around) });
  progress.step(line('auditing', language));
  const value = desk.ask('auditDocument', language, document);
  const count = (status: string): number =>
    value.figures.filter((figure) => figure.status === status).length;
  const [changed, untraced] = [count('changed'), count('untraced')];
  const told = value.figures.flatMap(({ status, line: number, text, tab, cell, now }) => {
    if (status === 'equal') return [];
    const place = line('lineNumber', language, { number });
    if (status === 'untraced') return [`${place}: ${line('untraced', language, { text })}`];
    const name = now == null ? 'gone' : 'changed';
    return [`${place}: ${line(name, language, { text, cell: `${tab}!${cell}`, now: now ?? '' })}`];
  });
  return {
    code: changed + untraced > 0 ? 1 : 0,
    json: value,
    lines: [line('audited', language, { count: value.figures.length, changed, untraced }), ...told],
  };
}
