// A finding: what a rule found, where, what was expected, what to do; in both languages, or said in one.
import type { Severity } from '../rules/description';
import type { Bilingual, Language } from '../vietnamese/bilingual';

/** What a finding says whatever the language. */
interface FindingCore {
  readonly rule: string;
  readonly severity: Severity;
  readonly tab: string | null;
  readonly cell: string | null;
  readonly indicator: string | null;
  /** The content that was surely meant, ready to be put into the cell. */
  readonly repair: string | null;
  /** What the department says about it; only a warning can be explained. */
  readonly explained: string | null;
}

/** One finding. */
export interface Finding extends FindingCore {
  readonly message: Bilingual;
  readonly found: Bilingual | null;
  readonly expected: Bilingual | null;
}

/** One finding in the form in which it goes out with `check --json`. */
export interface FindingJson extends FindingCore {
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
}

/** The findings as they are said in `language`. */
export function findingsJson(findings: readonly Finding[], language: Language): FindingJson[] {
  return findings.map(
    ({ rule, severity, tab, cell, indicator, message, found, expected, repair, explained }) => ({
      rule,
      severity,
      tab,
      cell,
      indicator,
      message: message[language],
      found: found?.[language] ?? null,
      expected: expected?.[language] ?? null,
      repair,
      explained,
    }),
  );
}
