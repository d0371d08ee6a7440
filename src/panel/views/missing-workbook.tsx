// A spreadsheet without our tabs: offers to make them.
import type { PanelProps } from '../view';

export function MissingWorkbook({ words, state, actions }: PanelProps) {
  return (
    <section class="card">
      <h1 tabIndex={-1}>{words.noWorkbook}</h1>
      <p>{words.noWorkbookHelp}</p>
      <button
        type="button"
        class="primary"
        disabled={state.isBusy}
        onClick={() => {
          actions.makeWorkbook();
        }}
      >
        {words.makeWorkbook}
      </button>
      <p role="status">{state.isBusy ? words.makingWorkbook : ''}</p>
    </section>
  );
}
