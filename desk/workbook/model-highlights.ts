// Conditional formats by a formula and one shade: ours to the model's and back.
import type { Getters } from '@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js';
import { parseZone } from './cell-addresses.ts';
import type { ModelCommand } from './formula-engine-loader.ts';
import type { Highlight } from './workbook-data.ts';

/** A conditional format without its cells, which files and commands give in different forms. */
interface HighlightRule {
  readonly id: string;
  readonly rule: {
    type: 'CellIsRule';
    operator: 'customFormula';
    values: string[];
    style: { fillColor: string };
  };
}

/** The highlight `number` of the tab at `tabIndex`, in the data for a new model. */
export function highlightForData(highlight: Highlight, tabIndex: number, number: number): unknown {
  return {
    ...ruleOf(highlight, `highlight-${tabIndex}-${number}`),
    ranges: highlight.range.split(' '),
  };
}

/** The commands that give a tab these highlights in place of its own. */
export function commandsToHighlight(
  getters: Getters,
  tab: string,
  highlights: readonly Highlight[],
): ModelCommand[] {
  const known = getters.getConditionalFormats(tab).filter(isHighlight);
  const taken = new Set(getters.getConditionalFormats(tab).map(({ id }) => id));
  let next = 1;
  const freeId = (): string => {
    while (taken.has(`highlight-${tab}-${next}`)) next++;
    return `highlight-${tab}-${next++}`;
  };
  return [
    ...known.map(({ id }) => ({
      command: 'REMOVE_CONDITIONAL_FORMAT',
      payload: { sheetId: tab, id },
    })),
    ...highlights.map((highlight) => ({
      command: 'ADD_CONDITIONAL_FORMAT',
      payload: {
        sheetId: tab,
        cf: ruleOf(highlight, freeId()),
        ranges: highlight.range
          .split(' ')
          .flatMap((part) => parseZone(part) ?? [])
          .map((zone) => ({ _sheetId: tab, _zone: zone })),
      },
    })),
  ];
}

/** The highlights that now stand in a tab. */
export function highlightsOf(getters: Getters, tab: string): Highlight[] {
  return getters
    .getConditionalFormats(tab)
    .filter(isHighlight)
    .map(({ rule, ranges }) => ({
      range: ranges.join(' '),
      when: String(rule.values?.[0] ?? '').replace(/^=/, ''),
      color: (rule.style?.fillColor ?? '').toLowerCase(),
    }));
}

type ModelFormat = ReturnType<Getters['getConditionalFormats']>[number];

function isHighlight({ rule, ranges }: ModelFormat): boolean {
  return (
    rule.type === 'CellIsRule' &&
    rule.operator === 'customFormula' &&
    rule.style?.fillColor !== undefined &&
    ranges.length > 0
  );
}

function ruleOf({ when, color }: Highlight, id: string): HighlightRule {
  return {
    id,
    rule: {
      type: 'CellIsRule',
      operator: 'customFormula',
      values: [`=${when}`],
      style: { fillColor: color },
    },
  };
}
