// Rows that Danh mục knows and the departments' tabs lack.
import type { AddedRowJson, AddingDoneJson } from '../../panel-data/indicators';
import { Failure } from '../answer';
import { noteEdit } from '../edit-stamp';
import { addToTab } from '../indicators/add-to-tab';
import { guardAgain } from '../indicators/guard-again';
import { workbookNow } from '../indicators/tables';
import type { Action } from './action';

/** Those that stand there by now are left; doing it again goes on. */
export const addRows: Action<readonly string[], AddingDoneJson> = {
  writes: true,
  run: (ids, language) => {
    const rows: AddedRowJson[] = [];
    const refusals: Failure[] = [];
    for (const id of new Set(ids)) {
      try {
        const row = addToTab(id);
        if (row) rows.push(row);
      } catch (error) {
        // One that cannot be added stops no other.
        if (!(error instanceof Failure)) throw error;
        refusals.push(error);
      }
    }
    const [first] = refusals;
    if (first && rows.length === 0) throw first;
    noteEdit();
    const { departments } = workbookNow().facts;
    const holding = departments.filter((one) => one.rows.some(({ id }) => ids.includes(id)));
    const guarded = guardAgain(holding.map(({ tab }) => tab));
    const refused = first?.words[language] ?? null;
    return {
      undo: { action: 'removeIndicators', request: { entry: null, rows } },
      guarded,
      refused,
    };
  },
};
