// Asks the server once when a view is opened, and again when the person wants it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PanelFailure } from './failure';
import { asFailure } from './use-panel';

/** An answer on its way, here, or not to be had. */
export type Asked<T> =
  | { readonly at: 'waiting' }
  /** `of`: the hash of the data by which it was judged. */
  | { readonly at: 'here'; readonly value: T; readonly of: string }
  | { readonly at: 'failed'; readonly failure: PanelFailure };

/** The answer to `ask`, and the way to ask again. @param hash of the data as they were checked last, where the answer depends on them */
export function useAnswer<T>(ask: () => Promise<T>, hash = ''): [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ at: 'waiting' });
  const latest = useRef(0);
  const question = useRef(ask);
  question.current = ask;
  const now = useRef(hash);
  now.current = hash;
  const again = useCallback(() => {
    const mine = ++latest.current;
    const take = (next: Asked<T>): void => {
      if (mine === latest.current) setAsked(next);
    };
    const of = now.current;
    take({ at: 'waiting' });
    question.current().then(
      (value) => {
        take({ at: 'here', value, of });
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
