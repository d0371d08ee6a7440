// Prints the view that is open.
import type { PanelWords } from '../words';

export function PrintButton({ words }: { readonly words: PanelWords }) {
  return (
    <button
      type="button"
      onClick={() => {
        window.print();
      }}
    >
      {words.print}
    </button>
  );
}
