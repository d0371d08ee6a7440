// The way back to the overview, or to the report.
import type { ViewProps } from '../view';

interface Props extends Pick<ViewProps, 'words' | 'open'> {
  readonly to?: 'overview' | 'report';
}

export function Back({ words, open, to = 'overview' }: Props) {
  return (
    <button
      type="button"
      class="plain back"
      onClick={() => {
        open({ name: to });
      }}
    >
      <span aria-hidden="true">←</span> {to === 'report' ? words.backToReport : words.back}
    </button>
  );
}
