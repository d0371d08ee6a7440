// Shows the next part of a long list; nothing where all of it is shown.
import type { PanelWords } from '../words';

interface Props {
  readonly words: PanelWords;
  readonly hidden: number;
  readonly more: () => void;
}

export function MoreButton({ words, hidden, more }: Props) {
  if (hidden === 0) return null;
  return (
    <button type="button" class="plain" onClick={more}>
      {words.more(hidden)}
    </button>
  );
}
