// Everything that the panel shows first; writes nothing.
import { countFindings } from '../../rules/count';
import { findingsJson } from '../../checks/finding';
import { RULES } from '../../checks/index';
import { checkContext } from '../../checks/rule';
import { runChecks } from '../../checks/run';
import { daysBetween, deadlineOf } from '../../panel-data/deadline';
import { departmentsJson } from '../../panel-data/departments';
import { isGap } from '../../panel-data/gaps';
import type { PanelJson } from '../../panel-data/panel-json';
import { pastReports } from '../../panel-data/past-reports';
import { inLanguage } from '../../vietnamese/bilingual';
import { periodText } from '../../workbook/period';
import { readWorkbook } from '../../workbook/read-workbook';
import { dataHash } from '../data-hash';
import { editStamp } from '../edit-stamp';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';
import { selectionNow } from './read-selection';

declare const __VERSION__: string;

export const readPanel: Action<null, PanelJson> = {
  menu: { caption: { vi: 'Mở bảng điều khiển', en: 'Open the panel' }, opens: 'none' },
  run: (_, language) => {
    // Before the cells: what is edited meanwhile makes them old.
    const edited = editStamp();
    const spreadsheet = readSpreadsheet();
    const context = checkContext(readWorkbook(spreadsheet));
    const { facts, index } = context;
    const findings = runChecks(context, RULES);
    const deadline = deadlineOf(facts.settings);
    const daysLeft = deadline === null ? null : daysBetween(today(), deadline);
    const period = facts.period && periodText(facts.period);
    const hash = dataHash(spreadsheet);
    return {
      version: __VERSION__,
      workbook: facts.departments.length + facts.catalogue.length === 0 ? 'none' : 'ready',
      period,
      deadline,
      daysLeft,
      departments: departmentsJson(facts, index, findings, (daysLeft ?? 0) < 0),
      findings: findingsJson(findings, language),
      ...countFindings(findings),
      gaps: findings.filter(isGap).length,
      rules: Object.fromEntries(
        RULES.map(({ id, title, why, asks, gap }) => [
          id,
          {
            title: inLanguage(title, language),
            why: inLanguage(why, language),
            ...(asks ? { asks } : {}),
            ...(gap ? { gap } : {}),
          },
        ]),
      ),
      reports: period === null ? [] : pastReports(spreadsheet, period, hash),
      hash,
      edited,
      selection: selectionNow(),
    };
  },
};

function today(): string {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
}
