// Conditional formats by a formula and one shade: ours to hucre's and back.
import type { ConditionalRule } from 'hucre/xlsx';
import type { Highlight } from './workbook-data.ts';

/** The highlight that a rule of a file is; none for a rule of another kind, which the file keeps. */
export function fileHighlights(rule: ConditionalRule): Highlight[] {
  const { type, formula, style, range, stopIfTrue } = rule;
  const when = Array.isArray(formula) ? formula[0] : formula;
  const fill =
    style?.fill?.type === 'pattern' ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const isPlain = !stopIfTrue && Object.keys(style ?? {}).every((key) => key === 'fill');
  const isOurs = type === 'expression' && isPlain && /^[0-9a-f]{6}$/i.test(fill?.rgb ?? '');
  if (!isOurs || !when) return [];
  return [{ range, when, color: `#${(fill?.rgb ?? '').toLowerCase()}` }];
}

/** @param priority from 1; the first wins */
export function fileRule({ range, when, color }: Highlight, priority: number): ConditionalRule {
  const shade = { rgb: color.slice(1).toUpperCase() };
  return {
    type: 'expression',
    priority,
    range,
    formula: when,
    // A differential format takes its shade from the background's place (ECMA-376 part 1, 18.8.14).
    style: { fill: { type: 'pattern', pattern: 'solid', fgColor: shade, bgColor: shade } },
  };
}
