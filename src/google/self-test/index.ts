// All probes in the order in which they are tried, and the trying.
import type { Bilingual } from '../../vietnamese/bilingual';
import { CELL_PROBES } from './cells';
import { DOCUMENT_PROBES } from './document';
import { FUNCTION_PROBES } from './functions';
import type { Probe, Tried } from './probe';
import { Scratch } from './scratch';

export const PROBES: readonly Probe[] = [...CELL_PROBES, ...FUNCTION_PROBES, ...DOCUMENT_PROBES];

/** A fact that was tried. */
export interface TriedFact extends Tried {
  readonly id: string;
  readonly fact: Bilingual;
  readonly holds: boolean;
}

const REMOVED: Bilingual = {
  vi: 'Tab và tài liệu tạm đã được xóa',
  en: 'The scratch tab and Doc were removed',
};

/** Tries all facts in a tab and a Doc that are removed at the end; the last line says whether they were. */
export function tryFacts(): TriedFact[] {
  const scratch = new Scratch();
  const tried = PROBES.map(({ id, fact, ...probe }) => judged(id, fact, () => probe.try(scratch)));
  const removed = judged('scratch.removed', REMOVED, () => {
    scratch.remove();
    return { expected: 'có', found: 'có' };
  });
  return [...tried, removed];
}

function judged(id: string, fact: Bilingual, work: () => Tried): TriedFact {
  try {
    const { expected, found } = work();
    return { id, fact, expected, found, holds: expected === found };
  } catch (error) {
    return { id, fact, expected: '', found: (error as Error).message, holds: false };
  }
}
