// From facts to the finished report: checks, what is unreliable left out, narrative, assembly.
import { acceptedExplanations } from '../checks/accepted';
import type { Finding } from '../checks/finding';
import { RULES } from '../checks/index';
import { checkContext } from '../checks/rule';
import { runChecks } from '../checks/run';
import { withholdUnreliable } from '../checks/withhold';
import { withPlacesOfNotes } from '../notes/percent-places';
import { writeNarrative } from '../narrative/narrative';
import type { Facts } from '../workbook/facts';
import { writeAnnex } from './annex';
import { withoutNotApplicable } from '../workbook/not-applicable';
import { assembleReport } from './assemble';
import type { Report } from './model';

/** Composes the report of `facts`, in Vietnamese, and says what was found on the way. */
export function composeReport(facts: Facts): { report: Report; findings: Finding[] } {
  const findings = runChecks(checkContext(facts), RULES);
  const reliable = withPlacesOfNotes(
    withoutNotApplicable(withholdUnreliable(facts, findings, RULES)),
  );
  const narrative = writeNarrative(reliable, acceptedExplanations(findings, RULES));
  return {
    report: assembleReport(facts, narrative, writeAnnex(reliable), findings),
    findings,
  };
}
