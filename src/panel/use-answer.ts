// Asks the server once when a view is opened, and again when the person wants it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelFailure } from './failure';
import { asFailure } from './use-panel';

/** An answer on its way, here, or not to be had. */
export type Asked<T> =
  | { readonly at: 'waiting' }
  | { readonly at: 'here'; readonly value: T }
  | { readonly at: 'failed'; readonly failure: PanelFailure };

/** The answer to `ask`, and the way to ask again. */
export function useAnswer<T>(ask: () => Promise<T>): [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ at: 'waiting' });
  const latest = useRef(0);
  const question = useRef(ask);
  question.current = ask;
  const again = useCallback(() => {
    const mine = ++latest.current;
    const take = (next: Asked<T>): void => {
      if (mine === latest.current) setAsked(next);
    };
    take({ at: 'waiting' });
    question.current().then(
      (value) => {
        take({ at: 'here', value });
      },
      (error: unknown) => {
        take({ at: 'failed', failure: asFailure(error) });
      },
    );
  }, []);
  useEffect(() => {
    again();
    return () => {
      // oxlint-disable-next-line react-hooks/exhaustive-deps -- a counter, no element of the page
      latest.current++;
    };
  }, [again]);
  return [asked, again];
}
