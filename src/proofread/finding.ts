// A finding of the proofreader, in the form in which it goes out (contract, `proofread`).
import type { Severity } from '../checks/finding';

export interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** 1-based line: of the text file, or of the document's lines in reading order. */
  readonly line: number;
  /** The words at fault, as they stand. */
  readonly quote: string;
  /** What is wrong, and what to do, in two sentences. */
  readonly message: string;
  /** The right form; null where nobody can know it. */
  readonly expected: string | null;
}

/** `proofread` of the contract. */
export interface ProofreadJson {
  readonly findings: readonly TextFinding[];
  readonly errors: number;
  readonly warnings: number;
}
