// Keeps an eye on the spreadsheet: where the person stands, and whether anything was edited.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SelectionJson } from '../panel-data/panel-json';
import type { Language } from '../vietnamese/bilingual';
import { call } from './server';

// Apps Script tells a sidebar nothing about selections, so it has to ask. Often while the person
// moves about, seldom when nothing has moved for a while: each question is a run of the script.
const OFTEN = 1500;
const SELDOM = 8000;
const QUIET_AFTER = 20;

/**
 * A host that can tell of an edit, or of another cell that is selected, does so by these events of the window; Google
 * has no way.
 */
const EDITED = 'so-bao-cao-edited';
const MOVED = 'so-bao-cao-moved';

/**
 * The selection as last seen; asked for only while `isWatched` and the page is in sight. `seen` gets the stamp of the
 * last edit with each answer; null where the host tells of an edit itself.
 */
export function useSelection(
  first: SelectionJson | null,
  isWatched: boolean,
  language: Language,
  seen: (edited: string | null) => void,
): SelectionJson | null {
  const [selection, setSelection] = useState(first);
  const unchanged = useRef(0);
  const isAsking = useRef(false);
  const tell = useRef(seen);
  tell.current = seen;

  useEffect(() => {
    setSelection(first);
  }, [first]);

  useEffect(() => {
    if (!isWatched) return undefined;
    let timer = 0;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (isAsking.current || document.visibilityState === 'hidden') return;
      isAsking.current = true;
      try {
        const { edited, ...now } = await call('readSelection', language);
        if (isOver) return;
        tell.current(edited);
        setSelection((before) => {
          const isSame = before?.tab === now.tab && before.cell === now.cell;
          unchanged.current = isSame ? unchanged.current + 1 : 0;
          return isSame ? before : now;
        });
      } catch {
        // The next question may fare better; what the person does says itself when it fails.
        unchanged.current = QUIET_AFTER;
      } finally {
        isAsking.current = false;
      }
    };
    const next = (): void => {
      timer = window.setTimeout(
        () => {
          void ask().then(next);
        },
        unchanged.current >= QUIET_AFTER ? SELDOM : OFTEN,
      );
    };
    const wake = (): void => {
      unchanged.current = 0;
      void ask();
    };
    window.addEventListener('focus', wake);
    const edited = (): void => {
      tell.current(null);
    };
    window.addEventListener(MOVED, wake);
    window.addEventListener(EDITED, edited);
    document.addEventListener('visibilitychange', wake);
    wake();
    next();
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      window.removeEventListener('focus', wake);
      window.removeEventListener(MOVED, wake);
      window.removeEventListener(EDITED, edited);
      document.removeEventListener('visibilitychange', wake);
    };
  }, [isWatched, language]);
  return selection;
}
