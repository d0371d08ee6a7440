// check FILE.xlsx: everything that is found, with tab and cell.
import { openDesk } from '../session.ts';
import { line } from '../messages.ts';
import { errorsFirst, findingLines } from './finding-lines.ts';
import { buildOptions, pathFrom, type Outcome, type Surroundings } from './task.ts';

export async function check(around: Surroundings, file: string): Promise<Outcome> {
  const { language, progress } = around;
  progress.step(line('opening', language, { file }));
  const desk = await openDesk({ file: pathFrom(around, file), ...buildOptions(around) });
  progress.step(line('checking', language));
  const value = desk.ask('checkWorkbook', language);
  const { errors, warnings, findings } = value;
  const lines = [
    line('found', language, { errors, warnings }),
    ...errorsFirst(findings).flatMap((finding) => findingLines(finding, language)),
  ];
  if (findings.length === 0) lines.push(line('clean', language));
  return { code: errors > 0 ? 1 : 0, json: value, lines };
}
