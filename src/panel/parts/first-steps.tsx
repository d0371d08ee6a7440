// What to do first in a workbook into which nobody has typed yet.
import type { ViewProps } from '../view';
import { CellLink } from './cell-link';

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
            <CellLink {...{ words, actions, tab }} cell={cell ?? ''} isInline />
          )}
        </li>
        <li>{words.stepCatalogue}</li>
        <li>{words.stepShare}</li>
        <li>{words.stepFill}</li>
      </ol>
    </section>
  );
}
