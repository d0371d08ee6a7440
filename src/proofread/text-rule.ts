// A rule about finished prose: data plus a pure function that reports what it hits.
import type { Severity } from '../checks/finding';
import type { ParameterValues, RuleDescription } from '../checks/rule-description';
import type { Words } from '../vietnamese/bilingual';
import type { TextContext } from './context';

/** What one hit says; the rule's message is filled from `quote`, `expected` and `values`. */
export interface TextHit {
  /** 1-based. */
  readonly line: number;
  /** The words at fault, as they stand. */
  readonly quote: string;
  /** The right form, where there is one. */
  readonly expected?: Words;
  readonly values?: Readonly<Record<string, Words>>;
  /** Overrules the rule's severity: some cases are sure, some must be looked at. */
  readonly severity?: Severity;
}

/** Takes a hit. */
export type TextReport = (hit: TextHit) => void;

/** One rule. It looks at the document as a whole. */
export interface TextRule<P extends string = string> extends RuleDescription<P> {
  readonly grain: 'text';
  checkText(context: TextContext, report: TextReport, parameters: ParameterValues<P>): void;
}
