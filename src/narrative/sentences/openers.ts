// What opens the first sentence of a paragraph's figures of the period: the office's lines, or ours.
import { BilingualError } from '../../vietnamese/bilingual';
import type { Opener } from '../../workbook/wording';
import { MONTH_OPENERS } from '../phrases/words';
import { TemplateError } from '../templates/engine';
import type { Writer } from '../writer';

/**
 * The openers that can be used; the product's own when the office has none that can. `report` takes
 * the faults of the others.
 */
export function usableOpeners(
  typed: readonly Opener[],
  { engine, period }: Pick<Writer, 'engine' | 'period'>,
  report: (error: BilingualError) => void,
): readonly string[] {
  const usable = typed.filter(({ template, line }) => {
    try {
      engine.render(template, period.names);
      return true;
    } catch (error) {
      if (!(error instanceof BilingualError)) throw error;
      report(inItsLine(error, line));
      return false;
    }
  });
  return usable.length > 0 ? usable.map(({ template }) => template) : MONTH_OPENERS;
}

/** Each line of the cell is a template of its own; the error counts lines from the cell's first. */
function inItsLine(error: BilingualError, line: number): BilingualError {
  return error instanceof TemplateError && error.line !== null
    ? new TemplateError(error.words, line, error.column)
    : error;
}
