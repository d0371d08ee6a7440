// How far the making of a report is, in its two steps.
import type { MadeReport } from '../../google/make-report';
import type { PanelFailure } from '../failure';
import type { PanelWords } from '../words';

export type Step = 'check' | 'write';

/** Where the making is. `waiting`: errors are open, the person decides whether a draft will do. */
export type Making =
  | { readonly at: 'start' }
  | { readonly at: Step }
  | { readonly at: 'waiting'; readonly hash: string }
  | { readonly at: 'made'; readonly report: MadeReport; readonly isReleased: boolean }
  | {
      readonly at: 'failed';
      readonly step: Step;
      readonly failure: PanelFailure;
      readonly isReleased: boolean;
    };

export function Steps({ words, making }: { readonly words: PanelWords; readonly making: Making }) {
  const stateOf = (step: Step): 'done' | 'now' | 'failed' | 'open' => {
    if (making.at === step) return 'now';
    if (making.at === 'failed') {
      if (making.step === step) return 'failed';
      return step === 'check' ? 'done' : 'open';
    }
    return step === 'check' || making.at === 'made' ? 'done' : 'open';
  };
  const said = {
    done: words.stepDone,
    now: words.stepNow,
    failed: words.stepFailed,
    open: '',
  } as const;
  return (
    <ol class="steps">
      {(['check', 'write'] as const).map((step) => {
        const state = stateOf(step);
        return (
          <li key={step} class={state}>
            {step === 'check' ? words.stepCheck : words.stepWrite}
            {said[state] !== '' && <span class="faint"> · {said[state]}</span>}
          </li>
        );
      })}
    </ol>
  );
}
