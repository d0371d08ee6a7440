// A rule about finished prose: data plus a pure function that reports what it hits.
import type { ParameterValues, RuleDescription } from '../rules/description';
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
  /** 0 to 1: how sure the reader is of this hit; the rule's own where not given. */
  readonly sure?: number;
}

/** Takes a hit. */
export type TextReport = (hit: TextHit) => void;

/** One rule. It looks at the document as a whole. */
export interface TextRule<P extends string = string> extends RuleDescription<P> {
  readonly grain: 'text';
  /** Judges no notes in the tabs: only a whole document shows it, or the cells' own rules say it already. */
  readonly ofDocuments?: true;
  /** How sure its hits are unless they say otherwise: 0,95 for an error's, 0,8 for a warning's. */
  readonly sure?: number;
  /** Whether a remark beside a row, which colleagues write to each other, may have it. */
  readonly passesRemarks?: boolean;
  checkText(context: TextContext, report: TextReport, parameters: ParameterValues<P>): void;
}
