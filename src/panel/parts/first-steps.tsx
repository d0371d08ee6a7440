// What to do first in a workbook into which nobody has typed yet.
import type { ViewProps } from '../view';

/** Of tab Cấu hình: what no report can do without. */
const SETTINGS_MISSING = 'settings.missing';

export function FirstSteps({
  words,
  data,
  actions,
}: Pick<ViewProps, 'words' | 'data' | 'actions'>) {
  const missing = data.findings.find(({ rule }) => rule === SETTINGS_MISSING);
  const { tab = null, cell = null } = missing ?? {};
  return (
    <section class="card">
      <h2>{words.firstSteps}</h2>
      <ol class="first-steps">
        <li>
          {words.stepSettings}{' '}
          {tab === null ? (
            <span class="faint">{words.stepIsDone}</span>
          ) : (
            <button
              type="button"
              class="plain cell"
              onClick={() => {
                actions.show(tab, cell ?? '');
              }}
            >
              {words.place(tab, cell)}
            </button>
          )}
        </li>
        <li>{words.stepCatalogue}</li>
        <li>{words.stepShare}</li>
        <li>{words.stepFill}</li>
      </ol>
    </section>
  );
}
