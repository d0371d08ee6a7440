// A finding of the proofreader, in the form in which it goes out with `proofread --json`.
import type { Severity } from '../rules/description';

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
  /** 0 to 1: how sure the reader is. An error is one only where it can't be otherwise. */
  readonly sure: number;
}

/** A stretch of a document that could not be judged. */
export interface Unread {
  /** 1-based line in which it begins. */
  readonly line: number;
  readonly kind: 'table' | 'formula' | 'picture' | 'numbers';
}

/** What `proofread --json` prints. */
export interface ProofreadJson {
  readonly findings: readonly TextFinding[];
  readonly errors: number;
  readonly warnings: number;
  readonly unread: readonly Unread[];
}
