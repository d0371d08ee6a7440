// The button that checks again, and what the last check found.
import type { ViewProps } from '../view';

interface Props extends Pick<ViewProps, 'words' | 'state' | 'actions'> {
  readonly caption: string;
  readonly errors: number;
  /** Cells in which nothing is typed yet. */
  readonly gaps: number;
  /** Without an explanation. */
  readonly warnings: number;
}

export function CheckLine({ words, state, actions, caption, errors, gaps, warnings }: Props) {
  const { isBusy, readAt, failure } = state;
  return (
    <div class="check">
      <button
        type="button"
        class="primary"
        disabled={isBusy}
        onClick={() => {
          actions.say(null);
          void actions.read();
        }}
      >
        {caption}
      </button>
      <p role="status">
        {isBusy && words.checking}
        {!isBusy && !failure && `${words.checkedAt(readAt)} ${words.found(errors, gaps, warnings)}`}
      </p>
    </div>
  );
}

/** Warnings that nobody explained yet. */
export function unexplained(findings: ViewProps['data']['findings']): number {
  return findings.filter(({ severity, explained }) => severity === 'warning' && explained === null)
    .length;
}
