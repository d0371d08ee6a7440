// What opens the first sentence of a paragraph's figures of the period: the office's lines, or ours.
import { BilingualError } from '../../vietnamese/bilingual';
import type { Opener } from '../../workbook/wording';
import type { SourceCell } from '../../figures/figure';
import { ownKey } from '../../figures/keys';
import { runsText, sliceRuns, trimRuns, type Runs } from '../../figures/runs';
import { fillText } from '../clauses/fill-form';
import { MONTH_OPENERS } from '../phrases/words';
import { TemplateError } from '../templates/errors';
import type { PeriodWords, Writer } from '../writer';
import { traceNumbers } from './typed-words';

/** The product's own openers. */
export function ownOpeners({ names }: PeriodWords): readonly Runs[] {
  return MONTH_OPENERS.map((form) =>
    fillText(
      form,
      Object.fromEntries(Object.entries(names).map(([name, words]) => [name, () => words])),
    ),
  );
}

/**
 * The office's openers that can be used, their numbers figures of the `source` cell; the product's own when
 * it has none that can. `report` takes the faults of the others.
 */
export function usableOpeners(
  typed: readonly Opener[],
  source: SourceCell,
  { templates, period }: Pick<Writer, 'templates' | 'period'>,
  report: (error: BilingualError) => void,
): readonly Runs[] {
  const usable = typed.flatMap(({ template, line }): Runs[] => {
    try {
      const said = trimRuns(templates.fill(template, period.names));
      const opener = sliceRuns(said, 0, runsText(said).replace(/[\s,;.]+$/, '').length);
      return opener.length > 0 ? [traceNumbers(opener, source, ownKey('opener', 'words'))] : [];
    } catch (error) {
      if (!(error instanceof BilingualError)) throw error;
      report(inItsLine(error, line));
      return [];
    }
  });
  return usable.length > 0 ? usable : ownOpeners(period);
}

/** Each line of the cell is a template of its own; the error counts lines from the cell's first. */
function inItsLine(error: BilingualError, line: number): BilingualError {
  return error instanceof TemplateError && error.line !== null
    ? new TemplateError(error.words, line, error.column)
    : error;
}

/** The next opener. They rotate by themselves, chapter by chapter: the next section's differs too. */
export function takeOpener({ openers, turns }: Writer, place: string): Runs {
  const chapter = place
    .replace(/[/#].*$/, '')
    .split('.')
    .slice(0, 2)
    .join('.');
  const turn = turns.at(`${chapter}, opener`, `${place}, opener`);
  return openers[turn() % openers.length] ?? [];
}
