// What the checks find in the spreadsheet at this moment: an answer to a finding is written only while it stands.
import { findingsJson, type FindingJson } from '../checks/finding';
import { RULES } from '../checks/index';
import { checkContext } from '../checks/rule';
import { runChecks } from '../checks/run';
import type { Language } from '../vietnamese/bilingual';
import { readWorkbook } from '../workbook/read-workbook';
import { readSpreadsheet } from './read-spreadsheet';

export function findingsNow(language: Language): FindingJson[] {
  const context = checkContext(readWorkbook(readSpreadsheet()));
  return findingsJson(runChecks(context, RULES), language);
}
