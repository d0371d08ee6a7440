// What the panel asks for: the state of all departments, the report's text, cells to show and to write.
import { RULES } from '../checks/index';
import { checkContext } from '../checks/rule';
import { runChecks } from '../checks/run';
import { daysBetween, deadlineOf } from '../panel-data/deadline';
import { departmentsJson } from '../panel-data/departments';
import { explanationPlace } from '../panel-data/explanation-cell';
import type {
  ExplainRequest,
  PanelJson,
  RepairRequest,
  ReportTextJson,
  SelectionJson,
  WrittenJson,
} from '../panel-data/panel-json';
import { pastReports } from '../panel-data/past-reports';
import { reportTextJson } from '../panel-data/report-text';
import { sameFinding } from '../panel-data/same-finding';
import { composeReport } from '../report/compose';
import { inLanguage, type Language } from '../vietnamese/bilingual';
import { a1 } from '../workbook/grid';
import { periodText } from '../workbook/period';
import { readWorkbook } from '../workbook/read-workbook';
import { Failure } from './answer';
import { readSpreadsheet } from './read-spreadsheet';
import { dataHash, underLock } from './server';
import { repairContent, sameContent, sheetNamed, writeCell } from './write-cell';

declare const __VERSION__: string;

/** Everything that the panel shows first; writes nothing. */
export function readPanel(language: Language): PanelJson {
  const spreadsheet = readSpreadsheet();
  const context = checkContext(readWorkbook(spreadsheet));
  const { facts, index } = context;
  const findings = runChecks(context, RULES, language);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const deadline = deadlineOf(facts.settings);
  const daysLeft = deadline === null ? null : daysBetween(today(), deadline);
  const period = facts.period && periodText(facts.period);
  const hash = dataHash(spreadsheet);
  return {
    version: __VERSION__,
    workbook: facts.departments.length + facts.catalogue.length === 0 ? 'none' : 'ready',
    ...{ period, deadline, daysLeft },
    departments: departmentsJson(facts, index, findings, (daysLeft ?? 0) < 0),
    ...{ findings, errors, warnings: findings.length - errors },
    rules: Object.fromEntries(
      RULES.map(({ id, title, why }) => [
        id,
        { title: inLanguage(title, language), why: inLanguage(why, language) },
      ]),
    ),
    reports: period === null ? [] : pastReports(spreadsheet, period, hash),
    ...{ hash, selection: readSelection() },
  };
}

function today(): string {
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
}

/** The report's text as it would be printed now. */
export function readReportText(language: Language): ReportTextJson {
  const { report } = composeReport(readWorkbook(readSpreadsheet()), language);
  return reportTextJson(report);
}

/** Where the person stands: asked for often, so it reads no cells. */
export function readSelection(): SelectionJson {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // Null where a picture or a chart is selected.
  const cell = spreadsheet.getCurrentCell();
  return { tab: spreadsheet.getActiveSheet().getName(), cell: cell?.getA1Notation() ?? '' };
}

/** Shows a cell. */
export function showCell(tab: string, cell: string): SelectionJson {
  const sheet = sheetNamed(tab);
  if (cell === '') sheet.activate();
  else sheet.getRange(cell).activate();
  return { tab, cell };
}

/** Writes the repair of a finding, if the finding still stands. */
export function repairCell(request: RepairRequest, language: Language): WrittenJson {
  return underLock(() => {
    const facts = readWorkbook(readSpreadsheet());
    const findings = runChecks(checkContext(facts), RULES, language);
    if (!sameFinding(findings, request)) throw changedMeanwhile();
    const { tab, cell, repair } = request;
    return writeCell(tab, cell, repairContent(tab, cell, repair));
  });
}

/** Writes an explanation, if the one that was seen still stands. */
export function explainWarning(request: ExplainRequest): WrittenJson {
  const text = request.text.trim();
  return underLock(() => {
    const spreadsheet = readSpreadsheet();
    const facts = readWorkbook(spreadsheet);
    const place = explanationPlace(spreadsheet, facts, request.tab, request.indicator);
    if (!place || (place.row.explanation ?? '') !== request.was) throw changedMeanwhile();
    if (!place.cell) {
      throw new Failure('explain.no-column', {
        vi: `Tab “${request.tab}” không có cột Giải trình. Thêm một cột có tiêu đề “Giải trình” rồi làm lại.`,
        en: `Tab “${request.tab}” has no column “Giải trình”. Add a column with that header, then try again.`,
      });
    }
    const content = text === '' ? ({ kind: 'empty' } as const) : ({ kind: 'text', text } as const);
    return writeCell(request.tab, a1(place.cell), content);
  });
}

/** Puts back what a cell held, if it still holds what was written. */
export function undoWrite({ tab, cell, was, now }: WrittenJson): WrittenJson {
  return underLock(() => {
    if (!sameContent(tab, cell, now)) throw changedMeanwhile();
    return writeCell(tab, cell, was);
  });
}

/** Somebody was quicker: nothing is written over what the panel has not seen. */
export function changedMeanwhile(): Failure {
  return new Failure('cell.changed', {
    vi: 'Ô này vừa được sửa nên không ghi gì thêm. Kiểm tra lại để xem số liệu mới.',
    en: 'That cell has just been changed, so nothing was written. Check again to see the new data.',
  });
}
