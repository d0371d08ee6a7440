// Puts the repairs of several findings into their cells, each if it still stands.
import type { RepairRequest, WrittenAllJson, WrittenJson } from '../../panel-data/panel-json';
import { sameFinding } from '../../panel-data/same-finding';
import type { Language } from '../../vietnamese/bilingual';
import { Failure } from '../answer';
import { changedMeanwhile } from '../changed-meanwhile';
import { findingsNow } from '../findings-now';
import { reasonWords } from '../service-refusal';
import { repairContent, writeCell } from '../write-cell';
import type { Action } from './action';

export const repairCells: Action<readonly RepairRequest[], WrittenAllJson> = {
  writes: true,
  run: (requests, language) => {
    const findings = findingsNow(language);
    const standing = requests.filter((request) => sameFinding(findings, request));
    if (standing.length === 0) throw changedMeanwhile();
    const written: WrittenJson[] = [];
    const refusals: unknown[] = [];
    for (const request of standing) {
      const { tab, cell, repair } = request;
      try {
        written.push(writeCell(request, repairContent(tab, cell, repair)));
      } catch (error) {
        // One that is refused stops no other: what was written is told, so that it can be taken back.
        console.error((error as Error).message);
        refusals.push(error);
      }
    }
    if (written.length === 0) throw refusals[0];
    const [first] = refusals;
    const refused = first === undefined ? null : refusalText(first, language);
    return { written, refused };
  },
};

function refusalText(error: unknown, language: Language): string {
  return (error instanceof Failure ? error.words : reasonWords(error))[language];
}
