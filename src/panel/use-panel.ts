// The panel's data and what can be done to it: read, repair, explain, undo, make the tabs.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DoneJson, UndoJson } from '../panel-data/indicators';
import type {
  ExplainRequest,
  PanelJson,
  RepairRequest,
  FillRequest,
  WrittenJson,
} from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';
import { PanelFailure } from './failure';
import { ReadAgain } from './read-again';
import { call } from './server';
import type { PanelWords } from './words';

/** Something that was done and can maybe be undone; `failure` where it could not be done. */
export interface Notice {
  readonly text: string;
  readonly undo?: readonly UndoJson[];
  readonly failure?: PanelFailure;
}

export interface PanelState {
  readonly data: PanelJson | null;
  readonly isBusy: boolean;
  /** Somebody edited since the data were read. */
  readonly isOld: boolean;
  readonly failure: PanelFailure | null;
  /** When the data were read, `14:05`. */
  readonly readAt: string;
  readonly notice: Notice | null;
}

export interface PanelActions {
  readonly read: () => Promise<PanelJson | null>;
  /**
   * Takes the stamp of the last edit: one that the data do not have makes them old, and they are read again. Null is an
   * edit that has just been made.
   */
  readonly seen: (edited: string | null) => void;
  readonly show: (tab: string, cell: string) => void;
  readonly repair: (request: RepairRequest) => void;
  readonly repairAll: (requests: readonly RepairRequest[]) => void;
  readonly fill: (request: FillRequest) => void;
  readonly explain: (request: ExplainRequest) => Promise<boolean>;
  readonly undo: (steps: readonly UndoJson[]) => void;
  /** Any other cell that is written; false when it could not be. */
  readonly save: (work: () => Promise<WrittenJson>) => Promise<boolean>;
  /** Rows and entries of indicators; false when it could not be done. */
  readonly changeIndicators: (work: () => Promise<DoneJson>, done: string) => Promise<boolean>;
  /** Puts the rows of indicators into the tabs that lack them. */
  readonly addRows: (ids: readonly string[]) => void;
  readonly makeWorkbook: () => void;
  readonly say: (notice: Notice | null) => void;
}

const START: PanelState = {
  data: null,
  isBusy: true,
  isOld: false,
  failure: null,
  readAt: '',
  notice: null,
};

/** Any error as a failure that the panel has an answer to. */
export function asFailure(error: unknown): PanelFailure {
  return error instanceof PanelFailure
    ? error
    : new PanelFailure('fault', 'panel', error instanceof Error ? error.message : String(error));
}

function clock(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The way back from cells that were written. */
function wayBack(written: readonly WrittenJson[]): UndoJson[] {
  return written.map((request) => ({ action: 'undoWrite', request }));
}

function takeBack(step: UndoJson, language: Language): Promise<unknown> {
  switch (step.action) {
    case 'undoWrite':
      return call('undoWrite', language, step.request);
    case 'removeIndicators':
      return call('removeIndicators', language, step.request);
    case 'changeIndicator':
      return call('changeIndicator', language, step.request);
    case 'retireIndicator':
      return call('retireIndicator', language, step.request);
  }
}

export function usePanel(language: Language, words: PanelWords): [PanelState, PanelActions] {
  const [state, setState] = useState(START);
  const latest = useRef(0);
  /** Of the data that are shown; null before there are any. */
  const stamp = useRef<string | null>(null);
  /** How many readings and writings that the person asked for are under way. */
  const underWay = useRef(0);
  const change = useCallback((part: Partial<PanelState>) => {
    setState((before) => ({ ...before, ...part }));
  }, []);

  const read = useCallback(async (): Promise<PanelJson | null> => {
    const mine = ++latest.current;
    underWay.current++;
    change({ isBusy: true, failure: null });
    try {
      const data = await call('readPanel', language);
      // An answer that a newer question overtook would show old data.
      if (mine === latest.current) {
        stamp.current = data.edited;
        change({ data, isBusy: false, isOld: false, readAt: clock() });
      }
      return data;
    } catch (error) {
      if (mine === latest.current) change({ failure: asFailure(error), isBusy: false });
      return null;
    } finally {
      underWay.current--;
    }
  }, [change, language]);

  const readAgain = useRef<ReadAgain | null>(null);
  // In the background: what the person is about to click stays enabled, and what the person asked for goes first.
  readAgain.current ??= new ReadAgain(async () => {
    if (underWay.current > 0) return;
    const mine = ++latest.current;
    try {
      const data = await call('readPanel', language);
      if (mine !== latest.current) return;
      stamp.current = data.edited;
      change({ data, isOld: false, failure: null, readAt: clock() });
    } catch {
      // It stays marked as old; the next stamp that is seen tries again.
    }
  });
  const seen = useCallback(
    (edited: string | null) => {
      // '' is a stamp that Google has forgotten.
      if (stamp.current === null || edited === '' || stamp.current === edited) return;
      // What is written now is read when it is done.
      if (underWay.current > 0) return;
      change({ isOld: true });
      readAgain.current?.want();
    },
    [change],
  );

  const write = useCallback(
    async (work: () => Promise<Notice>): Promise<boolean> => {
      change({ isBusy: true, notice: null });
      underWay.current++;
      let isDone = true;
      try {
        change({ notice: await work() });
      } catch (error) {
        const failure = asFailure(error);
        change({ notice: { text: failure.message, failure } });
        isDone = false;
      } finally {
        underWay.current--;
      }
      await read();
      return isDone;
    },
    [change, read],
  );

  useEffect(() => {
    void read();
  }, [read]);

  const changeIndicators = <T extends DoneJson>(
    work: () => Promise<T>,
    done: (value: T) => string,
  ): Promise<boolean> =>
    write(async () => {
      const value = await work();
      const { undo, guarded, refused = null } = value;
      const text = [done(value), guarded ? null : words.notGuarded, refused].filter(Boolean);
      return { text: text.join(' '), undo: [undo] };
    });

  const actions: PanelActions = {
    read,
    seen,
    show: (tab, cell) => {
      call('showCell', language, { tab, cell }).catch((error: unknown) => {
        const failure = asFailure(error);
        change({ notice: { text: failure.message, failure } });
      });
    },
    repair: (request) =>
      void write(async () => {
        const undo = await call('repairCell', language, request);
        return { text: words.repaired(undo.cell, undo.tab), undo: wayBack([undo]) };
      }),
    repairAll: (requests) =>
      void write(async () => {
        const { written, refused } = await call('repairCells', language, requests);
        const text = [words.repairedAll(written.length), refused].filter(Boolean).join(' ');
        return { text, ...(written.length === 0 ? {} : { undo: wayBack(written) }) };
      }),
    fill: (request) =>
      void write(async () => {
        const undo = await call('fillCell', language, request);
        return { text: words.filledCell(undo.cell, undo.tab), undo: wayBack([undo]) };
      }),
    explain: (request) =>
      write(async () => {
        const undo = await call('explainWarning', language, request);
        return { text: words.explainedDone(undo.cell, undo.tab), undo: wayBack([undo]) };
      }),
    save: (work) =>
      write(async () => {
        const undo = await work();
        return { text: words.saved(undo.cell, undo.tab), undo: wayBack([undo]) };
      }),
    changeIndicators: (work, done) => changeIndicators(work, () => done),
    addRows: (ids) =>
      void changeIndicators(
        () => call('addRows', language, ids),
        ({ undo }) => words.addedRows(undo.request.rows.length),
      ),
    undo: (steps) =>
      void write(async () => {
        for (const step of [...steps].reverse()) await takeBack(step, language);
        const [first] = steps;
        if (first?.action !== 'undoWrite') return { text: words.undoneChange };
        const { cell, tab } = first.request;
        return {
          text: steps.length === 1 ? words.undone(cell, tab) : words.undoneAll(steps.length),
        };
      }),
    makeWorkbook: () =>
      void write(async () => {
        const { created } = await call('createTabs', language);
        return { text: words.madeWorkbook(created.length) };
      }),
    say: (notice) => {
      change({ notice });
    },
  };
  return [state, actions];
}
