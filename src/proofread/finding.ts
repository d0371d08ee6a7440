// A finding of the proofreader, in both languages, or said in one.
import type { FindingCounts } from '../rules/count';
import type { Severity } from '../rules/description';
import type { Bilingual, Language } from '../vietnamese/bilingual';

interface TextFindingCore {
  readonly rule: string;
  readonly severity: Severity;
  /** 1-based line: of the text file, or of the document's lines in reading order. */
  readonly line: number;
  /** The words at fault, as they stand. */
  readonly quote: string;
  /** 0 to 1: how sure the reader is. An error is one only where it can't be otherwise. */
  readonly sure: number;
}

export interface TextFinding extends TextFindingCore {
  /** What is wrong, and what to do, in two sentences. */
  readonly message: Bilingual;
  /** The right form; null where nobody can know it. */
  readonly expected: Bilingual | null;
}

/** A stretch of a document that could not be judged. */
export interface Unread {
  /** 1-based line in which it begins. */
  readonly line: number;
  readonly kind: 'table' | 'formula' | 'picture' | 'numbers';
}

/** A document that was proofread. */
export interface Proofread extends FindingCounts {
  readonly findings: readonly TextFinding[];
  readonly unread: readonly Unread[];
}

/** One finding in the form in which it goes out with `proofread --json`. */
export interface TextFindingJson extends TextFindingCore {
  readonly message: string;
  readonly expected: string | null;
}

/** What `proofread --json` prints. */
export interface ProofreadJson extends Omit<Proofread, 'findings'> {
  readonly findings: readonly TextFindingJson[];
}

/** What was found, as it is said in `language`. */
export function proofreadJson(
  { findings, errors, warnings, unread }: Proofread,
  language: Language,
): ProofreadJson {
  return {
    findings: findings.map(({ rule, severity, line, quote, message, expected, sure }) => ({
      rule,
      severity,
      line,
      quote,
      message: message[language],
      expected: expected?.[language] ?? null,
      sure,
    })),
    errors,
    warnings,
    unread,
  };
}
