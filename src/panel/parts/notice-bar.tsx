// What was just done, with the way back; or why it could not be done.
import type { Notice, PanelActions } from '../use-panel';
import type { PanelWords } from '../words';
import { FailureCard } from './failure-card';

interface Props {
  readonly words: PanelWords;
  readonly notice: Notice | null;
  readonly actions: PanelActions;
}

/** The region stays when it is empty: only then is what appears in it read aloud. */
export function NoticeBar({ words, notice, actions }: Props) {
  const undo = notice?.undo;
  return (
    <div role="status" aria-live="polite">
      {notice?.failure && <FailureCard words={words} failure={notice.failure} />}
      {notice && !notice.failure && (
        <div class="notice">
          <p>{notice.text}</p>
          {undo && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                actions.undo(undo);
              }}
            >
              {words.undo}
            </button>
          )}
          <button
            type="button"
            class="plain icon"
            aria-label={words.close}
            onClick={() => {
              actions.say(null);
            }}
          >
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
