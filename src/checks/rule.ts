// A rule of the catalogue: data plus a pure function that reports what it hits.
import {
  indexFacts,
  type CatalogueRow,
  type Facts,
  type FactsIndex,
  type IndicatorRow,
} from '../workbook/facts';
import type { Position } from '../workbook/grid';
import type { Bilingual, Words } from '../vietnamese/bilingual';
import type { Severity } from './finding';

/** What one hit says; the rule's message template is filled from `found`, `expected`, `values`. */
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

/** Makes the context of one check. */
export function checkContext(facts: Facts): CheckContext {
  return { facts, index: indexFacts(facts) };
}

/** Takes a hit. */
export type Report = (hit: Hit) => void;

/** One rule. It looks at rows one by one, or at the workbook as a whole, or both. */
export interface Rule {
  /** `area.what-is-wrong`, never renamed once released. */
  readonly id: string;
  readonly severity: Severity;
  readonly grain: 'cell' | 'row' | 'tab' | 'workbook';
  /** An error of this rule makes all numbers of its indicator unreliable. */
  readonly doubtsIndicator?: true;
  readonly title: Bilingual;
  /** What was found and what to do; `{found}`, `{expected}` and other slots are filled in. */
  readonly message: Bilingual;
  readonly checkRow?: (
    row: IndicatorRow,
    entry: CatalogueRow | undefined,
    report: Report,
    context: CheckContext,
  ) => void;
  readonly checkWorkbook?: (context: CheckContext, report: Report) => void;
}
