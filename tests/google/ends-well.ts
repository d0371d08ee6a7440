// Lets each call of Google's fail in an action, in each way, and asks whether nothing is lost or doubled.
import { expect } from 'vitest';
import type { Answer } from '../../desk/answers.ts';
import type { FailureOptions } from '../../desk/services/call-log.ts';
import type { Desk } from '../../desk/session.ts';
import { ACTIONS } from '../../src/google/actions/index';
import type { ActionName } from '../../src/google/actions/table';

/** What is tried. */
export interface Attempt {
  readonly name: ActionName;
  readonly request?: unknown;
  /** A new desk on which the action has something to do. */
  readonly ready: () => Promise<Desk>;
  /** Which calls of one name, from 1; all unless given. */
  readonly picks?: (nth: number, all: number) => boolean;
}

const run = (desk: Desk, { name, request = null }: Attempt): Answer<unknown> =>
  desk.call('runAction', name, 'vi', request) as Answer<unknown>;

/** Everything that stands in the workbook and guards it, but for what differs from run to run. */
function state(desk: Desk): string[] {
  const guards = desk.services.protections.map(({ tab, zone, ...rest }) => ({
    ...rest,
    tab: desk.engine.tabName(tab),
    zone,
  }));
  return [...desk.engine.data().tabs, ...guards].map((tab) =>
    JSON.stringify(tab)
      .replace(/\d\d\/\d\d\/\d{4} \d\d:\d\d/g, 'TIME')
      .replace(/document\/d\/\w+/g, 'document/d/ID'),
  );
}

/** What stands in the cells: `Kinh tế!G5` → as it was typed. */
function typedCells(desk: Desk): Map<string, unknown> {
  return new Map(
    desk.engine
      .data()
      .tabs.flatMap(({ name, cells }) =>
        cells.map(
          ({ row, column, value, formula }) =>
            [`${name}!${row}:${column}`, formula ?? value] as const,
        ),
      )
      .filter(([, content]) => content !== undefined),
  );
}

/** Ways to fail: once or from then on, before the work is done or when it is done. */
const WAYS: readonly FailureOptions[] = [
  {},
  { afterEffect: true },
  { forGood: true },
  { forGood: true, afterEffect: true },
];

/** Calls that only read: whether they fail before or after makes no difference. */
const READS = /\.(?:get|is[A-Z]|compute|format|new|list|build)/;

/** What a rule is made of before it is built: one failure of many alike. */
const BUILDS = /Builder\.(?!build)/;

function ways(name: ActionName, call: string): readonly FailureOptions[] {
  if (BUILDS.test(call)) return [];
  if (!ACTIONS[name].writes) return WAYS.slice(0, 1);
  return READS.test(call) ? WAYS.filter(({ afterEffect }) => !afterEffect) : WAYS;
}

/** What cannot be repeated because it was done: the panel shows the new state. */
const DONE_BEFORE = new Set(['cell.changed', 'indicator.known']);

/**
 * Lets each call of the action fail in each way, and asks whether it is done wholly or not at all, and ends well when
 * it is done again. `picks` says which calls of one name, from 1.
 */
export async function endsWell(attempt: Attempt): Promise<void> {
  const { name, ready, picks = () => true } = attempt;
  const sound = await ready();
  expect(run(sound, attempt)).toMatchObject({ ok: true });
  const after = state(sound);
  const typedAfter = typedCells(sound);
  const documents = sound.services.madeFiles.length;
  for (const [call, all] of Object.entries(sound.services.calls.counts())) {
    for (let nth = 1; nth <= all; nth++) {
      for (const way of picks(nth, all) ? ways(name, call) : []) {
        const where = `${call} ${nth} ${JSON.stringify(way)}`;
        const desk = await ready();
        const before = typedCells(desk);
        const untouched = state(desk);
        desk.services.calls.failAt(call, nth, way);
        const answer = run(desk, attempt);
        // A lock that does not let go goes with the run.
        if (call !== 'Lock.releaseLock') expect(desk.services.lock.held, where).toBe(false);
        desk.services.lock.held = false;
        const now = typedCells(desk);
        for (const [cell, content] of before) {
          expect([content, typedAfter.get(cell)], `${where}: ${cell}`).toContainEqual(
            now.get(cell),
          );
        }
        // Where Google sets no format any more, a cell that took a text keeps the format of texts.
        const keepsTextFormat = call === 'Range.setNumberFormat' && way.forGood === true;
        if (answer.ok) {
          if (!isWhole(answer)) continue;
          if (keepsTextFormat) expect(now).toEqual(typedAfter);
          else expect(state(desk), where).toEqual(after);
          continue;
        }
        expect(answer.error.message, where).toMatch(/\p{L}{2}.*[.!]/u);
        expect(answer.error.message, where).not.toMatch(/ngoài dự kiến|timed out/);
        if (!CONTINUED.has(name)) expect(state(desk), where).toEqual(untouched);
        desk.services.calls.mend();
        const again = run(desk, attempt);
        if (!again.ok) expect(DONE_BEFORE, where).toContain(again.error.code);
        if (keepsTextFormat) expect(typedCells(desk), where).toEqual(typedAfter);
        else expect(state(desk), `${where}, again`).toEqual(after);
        expect(desk.services.madeFiles, `${where}, again`).toHaveLength(documents);
      }
    }
  }
}

/** These are gone on with by the next run; what they have made by then stays. */
const CONTINUED: ReadonlySet<ActionName> = new Set([
  'createTabs',
  'addIndicator',
  'addRows',
  'changeIndicator',
  'retireIndicator',
  'removeIndicators',
]);

/** Whether the answer says that all is done: a log that could not be written, a scratch tab that stayed, it tells. */
function isWhole({ value }: Answer<unknown> & { ok: true }): boolean {
  const {
    logged = true,
    facts = [],
    refused = null,
    guarded = true,
  } = (value ?? {}) as {
    logged?: boolean;
    refused?: string | null;
    guarded?: boolean;
    facts?: readonly { holds: boolean }[];
  };
  return logged && guarded && refused === null && facts.every(({ holds }) => holds);
}
