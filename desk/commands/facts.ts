// facts FILE.xlsx: what the product understood, before any judgement.
import { openDesk } from '../session.ts';
import { line } from '../messages.ts';
import { buildOptions, pathFrom, shownPath, type Outcome, type Surroundings } from './task.ts';

export async function facts(around: Surroundings, file: string): Promise<Outcome> {
  const { language, progress } = around;
  const path = pathFrom(around, file);
  progress.step(line('opening', language, { file }));
  const desk = await openDesk({ file: path, ...buildOptions(around) });
  const value = desk.ask('readFacts', language);
  const perTab = value.departments.map(({ name, tab }) => {
    const count = value.indicators.filter((indicator) => indicator['tab'] === tab).length;
    return `  ${tab} (${name}): ${count}`;
  });
  const read = line('read', language, {
    file: shownPath(around, path),
    period: value.period ?? line('noPeriod', language),
    tabs: value.departments.length,
    indicators: value.indicators.length,
    notes: value.notes.length,
  });
  return { code: 0, json: value, lines: [read, ...perTab] };
}
