// The conditional formats of a tab that are ours: set anew where they are not as they should be, others stay in front.
import type { TabGuards, Highlight } from '../workbook/guards/tab-guards';
import { blockAddress, blockRange, type Sheet } from './sheet-ranges';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A rule by what can be read of it; null for one that is not of our kind. */
interface Seen {
  readonly cells: string;
  readonly when: string;
  readonly color: string;
}

/** True where something was lacking. */
export function highlightTab(
  sheet: Sheet,
  { highlights, formerly }: Pick<TabGuards, 'highlights' | 'formerly'>,
): boolean {
  if (highlights.length + formerly.length === 0) return false;
  const rules = sheet.getConditionalFormatRules();
  const wanted = highlights.map((highlight) => ({
    highlight,
    cells: blockAddress(highlight),
    when: shapeOf(highlight.when),
  }));
  const colors = new Set([...highlights, ...formerly].map(({ color }) => color));
  // Ours are known by what they ask and by their shade, wherever rows were moved to.
  const shapes = new Set(
    [...highlights, ...formerly].map(({ when }) => withoutRows(shapeOf(when))),
  );
  const known = rules.map((rule) => ({ rule, seen: seenRule(rule) }));
  const ours = known.flatMap(({ seen }) => (seen && isOurs(seen) ? [seen] : []));
  const isThere = wanted.every(({ cells, when, highlight }) =>
    ours.some((one) => one.cells === cells && one.when === when && one.color === highlight.color),
  );
  if (isThere && ours.length === wanted.length) return false;
  const others = known.flatMap(({ rule, seen }) => (seen && isOurs(seen) ? [] : [rule]));
  sheet.setConditionalFormatRules([
    ...others,
    ...highlights.map((highlight) => newRule(sheet, highlight)),
  ]);
  return true;

  function isOurs({ color, when }: Seen): boolean {
    return colors.has(color) && shapes.has(withoutRows(when));
  }
}

function newRule(sheet: Sheet, { when, color, ...block }: Highlight): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${when}`)
    .setBackground(color)
    .setRanges([blockRange(sheet, block)])
    .build();
}

function seenRule(rule: Rule): Seen | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  return {
    cells: rule
      .getRanges()
      .map((range) => range.getA1Notation())
      .join(' '),
    when: shapeOf(String(condition.getCriteriaValues()[0] ?? '')),
    color: (condition.getBackground() ?? '').toLowerCase(),
  };
}

/** However Sheets writes it back: without `=` and blanks, in capitals. */
function shapeOf(formula: string): string {
  return formula.replace(/^=|\s/g, '').toUpperCase();
}

function withoutRows(formula: string): string {
  return formula.replace(/(\$[A-Z]+)\d+/g, '$1');
}
