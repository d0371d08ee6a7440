// proofread FILE.docx|.txt: everything that is wrong in a finished document, line by line.
import { readDocument } from '../documents/read-document.ts';
import { line } from '../messages.ts';
import { openDesk } from '../session.ts';
import { buildOptions, pathFrom, type Outcome, type Surroundings } from './task.ts';

export async function proofread(around: Surroundings, file: string): Promise<Outcome> {
  const { language, progress } = around;
  progress.step(line('opening', language, { file }));
  const document = await readDocument(pathFrom(around, file));
  progress.step(line('proofreading', language));
  const desk = await openDesk(buildOptions(around));
  const value = desk.ask('proofreadDocument', language, document);
  const { errors, warnings, findings, unread } = value;
  const lines = findings.map(({ severity, line: number, message }) => {
    const place = line('lineNumber', language, { number });
    return `${line(severity, language)}  ${place}: ${message}`;
  });
  // "Nothing to repair" may not be said over what nobody read.
  if (findings.length === 0) {
    lines.push(line(unread.length === 0 ? 'clean' : 'cleanWhereRead', language));
  }
  for (const kind of ['table', 'formula', 'picture', 'numbers'] as const) {
    const count = unread.filter((one) => one.kind === kind).length;
    if (count > 0) lines.push(line(`unread-${kind}`, language, { count }));
  }
  return {
    code: errors > 0 ? 1 : 0,
    json: value,
    lines: [line('found', language, { errors, warnings }), ...lines],
  };
}
