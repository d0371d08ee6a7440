// Puts back what a cell held, if it still holds what was written.
import type { WrittenJson } from '../../panel-data/panel-json';
import { changedMeanwhile } from '../changed-meanwhile';
import { sameContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const undoWrite: Action<WrittenJson, WrittenJson> = {
  writes: true,
  run: ({ tab, cell, was, now }) => {
    if (!sameContent(tab, cell, now)) throw changedMeanwhile();
    return writeCell(tab, cell, was);
  },
};
