// new FILE.xlsx: the empty workbook from the starter catalogue.
import { access } from 'node:fs/promises';
import { DeskError } from '../desk-error.ts';
import { line } from '../messages.ts';
import { openDesk } from '../session.ts';
import { buildOptions, pathFrom, shownPath, type Outcome, type Surroundings } from './task.ts';

export async function newWorkbook(around: Surroundings, file: string): Promise<Outcome> {
  const { language, progress } = around;
  const wanted = pathFrom(around, file);
  if (!/\.xlsx$/i.test(wanted)) throw new DeskError('file.extension', { file });
  // Before the work; saving looks again, should the file appear meanwhile.
  const path = await freePath(wanted);
  progress.step(line('building', language));
  const desk = await openDesk(buildOptions(around));
  const { created } = desk.ask('createTabs', language);
  await desk.save(path);
  return {
    code: 0,
    json: { file: path, tabs: created },
    lines: [
      line('newWorkbook', language, {
        file: shownPath(around, path),
        count: created.length,
        names: created.join(', '),
      }),
    ],
  };
}

/** The path itself, or with a number where a file is there: people may have begun to fill it in. */
async function freePath(wanted: string): Promise<string> {
  let path = wanted;
  for (let number = 2; await exists(path); number++) {
    path = wanted.replace(/\.xlsx$/i, (extension) => `-${number}${extension}`);
  }
  return path;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
