// A rule over the tabs: its description plus a pure function that reports what it hits.
import type { CatalogueRow, Facts, IndicatorRow } from '../workbook/facts';
import { indexFacts, type FactsIndex } from '../workbook/facts-index';
import type { Position } from '../workbook/grid';
import type { Words } from '../vietnamese/bilingual';
import type { EarlierPeriods } from './earlier-periods';
import type { Severity } from '../rules/description';
import type { Grain, ParameterValues, RuleDescription } from '../rules/description';
import type { Once } from '../rules/once';
import type { SwitchProblem } from '../rules/switches';

/** What one hit says; the rule's texts are filled from `found`, `expected`, `values`. */
export interface Hit extends Partial<Position> {
  readonly tab: string | null;
  readonly indicator?: string;
  readonly found?: Words;
  readonly expected?: Words;
  readonly repair?: string | null;
  readonly values?: Readonly<Record<string, Words>>;
  /** Overrules the rule's severity: cross-checks carry their own. */
  readonly severity?: Severity;
  /** What explains it; null is nothing. Left out, of a row's hit, it is what the row says under Giải trình. */
  readonly explained?: string | null;
}

/** Everything a rule may look at. */
export interface CheckContext {
  readonly facts: Facts;
  readonly index: FactsIndex;
}

/** The same while the rules run: also the periods before, and what tab Quy tắc says of the rules. */
export interface RunningContext extends CheckContext {
  readonly earlier: EarlierPeriods;
  readonly switchProblems: readonly SwitchProblem[];
  /** For what several rules need. */
  readonly once: Once<RunningContext>;
}

/** Where a hit about one number of a row stands. */
export function hitAt({ tab, id }: IndicatorRow, { row, column }: Position): Hit {
  return { tab, row, column, indicator: id };
}

/** Makes the context of one check. */
export function checkContext(facts: Facts): CheckContext {
  return { facts, index: indexFacts(facts) };
}

/** Takes a hit. */
export type Report = (hit: Hit) => void;

/** One rule. It looks at rows one by one, or at the workbook as a whole, or both. */
export interface Rule<P extends string = string> extends RuleDescription<P> {
  readonly grain: Exclude<Grain, 'text'>;
  /**
   * What an error of this rule leaves in doubt, so that the report leaves it out: the number in its cell,
   * or all numbers of its indicator. Where several numbers do not fit together, nobody knows which is wrong.
   */
  readonly doubts?: 'number' | 'indicator';
  /** Silent on a row where one of these rules has a finding: one mistake is told once. */
  readonly yieldsTo?: readonly string[];
  checkRow?(
    row: IndicatorRow,
    entry: CatalogueRow | undefined,
    report: Report,
    context: RunningContext,
    parameters: ParameterValues<P>,
  ): void;
  checkWorkbook?(context: RunningContext, report: Report, parameters: ParameterValues<P>): void;
}
