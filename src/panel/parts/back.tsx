// The way back to the overview.
import type { ViewProps } from '../app';

export function Back({ words, open }: Pick<ViewProps, 'words' | 'open'>) {
  return (
    <button
      type="button"
      class="plain back"
      onClick={() => {
        open({ name: 'overview' });
      }}
    >
      <span aria-hidden="true">←</span> {words.back}
    </button>
  );
}
