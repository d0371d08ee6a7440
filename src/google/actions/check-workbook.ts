// Checks all tabs; writes nothing.
import { findingsJson, type FindingJson } from '../../checks/finding';
import { countFindings, type FindingCounts } from '../../rules/count';
import { findingLines, foundLine, NOTHING_TO_REPAIR } from '../../checks/finding-lines';
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
  command: {
    name: 'check',
    takes: ['workbook'],
    help: {
      vi: 'soát sổ; mã thoát 1 nếu còn lỗi',
      en: 'check the workbook; exit code 1 with errors',
    },
    lines: ({ findings, ...counts }, language) => [
      foundLine(counts, language),
      ...findings.flatMap((finding) => findingLines(finding, language)),
      ...(findings.length === 0 ? [NOTHING_TO_REPAIR[language]] : []),
    ],
    blocks: ({ errors }) => errors > 0,
  },
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
