// A rule over the tabs: its description plus a pure function that reports what it hits.
import {
  indexFacts,
  type CatalogueRow,
  type Facts,
  type FactsIndex,
  type IndicatorRow,
} from '../workbook/facts';
import type { Position } from '../workbook/grid';
import type { Words } from '../vietnamese/bilingual';
import type { EarlierPeriods } from './earlier-periods';
import type { Severity } from '../rules/description';
import type { Grain, ParameterValues, RuleDescription } from '../rules/description';
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
  /** An error of this rule makes all numbers of its indicator unreliable. */
  readonly doubtsIndicator?: true;
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
