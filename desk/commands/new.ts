// new FILE.xlsx: the empty workbook from the starter catalogue.
import { access } from 'node:fs/promises';
import type { ValueOf } from '../answers.ts';
import { DeskError } from '../desk-error.ts';
import type { OwnRun } from './own-run.ts';
import { openWorkbook, pathFrom, shownPath } from './task.ts';

export const newWorkbook: OwnRun = {
  run: async (task, { files: [file = ''] }) => {
    const wanted = pathFrom(task, file);
    if (!/\.xlsx$/i.test(wanted)) throw new DeskError('file.extension', { file });
    // Before the work; saving looks again, should the file appear meanwhile.
    const path = await freePath(wanted);
    const desk = await openWorkbook(task);
    const { value, lines } = desk.runCommand('new', task.language, null, shownPath(task, path));
    await desk.save(path);
    return { code: 0, json: { file: path, tabs: (value as ValueOf<'createTabs'>).created }, lines };
  },
};

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
