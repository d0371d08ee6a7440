// A finding: what a rule found, where, what was expected, what to do.
import type { Severity } from '../rules/description';

/** One finding, in the form in which it goes out with `check --json`. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly tab: string | null;
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  /** The content that was surely meant, ready to be put into the cell. */
  readonly repair: string | null;
  /** What the department says about it; only a warning can be explained. */
  readonly explained: string | null;
}
