// From facts to the finished report: checks, what is unreliable left out, narrative, assembly.
import { acceptedExplanations } from '../checks/accepted';
import type { Finding } from '../checks/finding';
import { RULES } from '../checks/index';
import { checkContext } from '../checks/rule';
import { runChecks } from '../checks/run';
import { withholdUnreliable } from '../checks/withhold';
import { withPlacesOfNotes } from '../notes/percent-places';
import { writeNarrative } from '../narrative/narrative';
import type { Language } from '../vietnamese/bilingual';
import type { Facts } from '../workbook/facts';
import { writeAnnex } from './annex';
import { withoutNotApplicable } from '../workbook/not-applicable';
import { assembleReport } from './assemble';
import type { Report } from './model';

/** Composes the report of `facts`. The findings come in `language`, the report in Vietnamese. */
export function composeReport(
  facts: Facts,
  language: Language,
): { report: Report; findings: Finding[] } {
  const context = checkContext(facts);
  const inVietnamese = runChecks(context, RULES, 'vi');
  const reliable = withPlacesOfNotes(
    withoutNotApplicable(withholdUnreliable(facts, inVietnamese, RULES)),
  );
  const narrative = writeNarrative(reliable, acceptedExplanations(inVietnamese, RULES));
  return {
    report: assembleReport(facts, narrative, writeAnnex(reliable), inVietnamese),
    findings: language === 'vi' ? inVietnamese : runChecks(context, RULES, language),
  };
}
