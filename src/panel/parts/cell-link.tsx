// The name of a cell, which leads there.
import type { ViewProps } from '../view';

interface Props extends Pick<ViewProps, 'words' | 'actions'> {
  readonly tab: string;
  readonly cell: string;
  /** Inside a sentence, as one of its words. */
  readonly isInline?: boolean;
}

export function CellLink({ words, actions, tab, cell, isInline = false }: Props) {
  return (
    <button
      type="button"
      class={isInline ? 'plain cell' : 'plain'}
      title={words.goTo}
      onClick={() => {
        actions.show(tab, cell);
      }}
    >
      {words.place(tab, cell)}
    </button>
  );
}
