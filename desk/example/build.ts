// Builds the example workbook from its data: the starter workbook, filled in.
import { join } from 'node:path';
import { openDesk } from '../session.ts';
import { readExample } from './data.ts';
import { fillExample } from './fill.ts';

/** The example's name: its folder of data, and its workbook beside it. */
export const EXAMPLE_NAME = 'lung-phinh-2026-05';

/** The bytes of the example workbook, built from the data below `root`. */
export async function buildExample(root: string, buildFolder?: string): Promise<Uint8Array> {
  const desk = await openDesk({
    sheets: [],
    name: EXAMPLE_NAME,
    ...(buildFolder === undefined ? {} : { buildFolder }),
  });
  fillExample(desk, readExample(join(root, 'examples', EXAMPLE_NAME)));
  return desk.bytes();
}
