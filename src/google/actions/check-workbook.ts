// Checks all tabs; writes nothing.
import { findingsJson, type FindingJson } from '../../checks/finding';
import { countFindings, type FindingCounts } from '../../checks/count';
import { RULES } from '../../checks/index';
import { checkContext } from '../../checks/rule';
import { runChecks } from '../../checks/run';
import { summaryJson, tabsJson, type SummaryJson, type TabJson } from '../../workbook/facts-json';
import { periodText } from '../../workbook/period';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

/** What `check --json` prints, with the period and a summary. */
export interface CheckJson extends FindingCounts {
  readonly period: string | null;
  readonly summary: SummaryJson;
  readonly findings: readonly FindingJson[];
  readonly tabs: readonly TabJson[];
}

export const checkWorkbook: Action<null, CheckJson> = {
  menu: { caption: { vi: 'Kiểm tra', en: 'Check' }, opens: 'check' },
  run: (_, language) => {
    const context = checkContext(readWorkbook(readSpreadsheet()));
    const findings = runChecks(context, RULES);
    return {
      period: context.facts.period && periodText(context.facts.period),
      summary: summaryJson(context.facts),
      findings: findingsJson(findings, language),
      ...countFindings(findings),
      tabs: tabsJson(context.facts),
    };
  },
};
