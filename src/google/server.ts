// What the panel, the menu and the command line ask for: read, check, report, build the tabs.
import type { Finding } from '../checks/finding';
import type { Language } from '../vietnamese/bilingual';
import { RULES } from '../checks/index';
import { checkContext, type CheckContext } from '../checks/rule';
import { runChecks } from '../checks/run';
import { withholdUnreliable } from '../checks/withhold';
import { writeNarrative } from '../narrative/sections';
import { assembleReport } from '../report/assemble';
import type { Report } from '../report/model';
import { writeText } from '../report/text';
import type { CheckJson, ReportJson, TabsJson } from '../server-functions';
import { factsJson, summaryJson, tabsJson, type FactsJson } from '../workbook/facts-json';
import type { Spreadsheet } from '../workbook/grid';
import { periodText } from '../workbook/period';
import { LOG } from '../workbook/columns';
import { findTable } from '../workbook/headers';
import { readWorkbook } from '../workbook/read-workbook';
import { missingTabs } from '../workbook/starter/missing-tabs';
import { Failure } from './answer';
import { writeLog } from './log';
import { makeDocument } from './make-document';
import { readSpreadsheet } from './read-spreadsheet';
import { writeTabs } from './write-tabs';

declare const __VERSION__: string;

declare function require(path: '../report/docx/write'): typeof import('../report/docx/write');

/** How long to wait for another report being made, in milliseconds. */
const LOCK_WAIT = 10_000;

/** What the product understood of the active spreadsheet. */
export function facts(): FactsJson {
  return factsJson(readWorkbook(readSpreadsheet()));
}

/** Checks the active spreadsheet; writes nothing. */
export function check(language: Language): CheckJson {
  const context = checkContext(readWorkbook(readSpreadsheet()));
  const findings = runChecks(context, RULES, language);
  return {
    period: context.facts.period && periodText(context.facts.period),
    summary: summaryJson(context.facts),
    findings,
    ...counts(findings),
    tabs: tabsJson(context.facts),
  };
}

/** Makes the report of the active spreadsheet under the document lock. */
export function report(language: Language): ReportJson {
  // Null where the script is not bound to a document; the add-in always is.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_WAIT)) {
    throw new Failure(
      'report.busy',
      'Một người khác đang tạo báo cáo từ sổ này. Chờ một phút rồi bấm lại.',
    );
  }
  try {
    return makeReport(readSpreadsheet(), language);
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}

function makeReport(spreadsheet: Spreadsheet, language: Language): ReportJson {
  const context = checkContext(readWorkbook(spreadsheet));
  const { facts: read } = context;
  if (read.departments.length === 0 && read.catalogue.length === 0) {
    throw new Failure(
      'workbook.not-ours',
      'Bảng tính này chưa có tab của đơn vị và tab Danh mục. Dùng “Tạo sổ” để dựng các tab trước khi tạo báo cáo.',
    );
  }
  const findings = runChecks(context, RULES, language);
  const reliable = withholdUnreliable(read, findings, RULES);
  const open = openErrors(context, findings, language);
  const made = assembleReport(read, writeNarrative(reliable), open);
  const now = new Date();
  const bytes = documentBytes(made, now.toISOString());
  const document = makeDocument(made.caption, bytes);
  const logged = tryLog(spreadsheet, made, document.link, now);
  const { text, figures } = writeText(made);
  return {
    name: made.name,
    ...document,
    text,
    draft: made.draft,
    ...counts(findings),
    figures,
    summary: summaryJson(read),
    findings,
    logged,
  };
}

/** The report is in Vietnamese whatever language the panel speaks: so is its list of open work. */
function openErrors(
  context: CheckContext,
  findings: readonly Finding[],
  language: Language,
): readonly Finding[] {
  const shown = language === 'vi' ? findings : runChecks(context, RULES, 'vi');
  return shown.filter(({ severity }) => severity === 'error');
}

/** The document library is large: it is evaluated here, on first use, and not when a cell computes. */
function documentBytes(made: Report, at: string): Uint8Array {
  const { writeDocx } = require('../report/docx/write');
  return writeDocx(made, at);
}

function tryLog(spreadsheet: Spreadsheet, made: Report, link: string, now: Date): boolean {
  try {
    const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    writeLog(spreadsheet, {
      time: Utilities.formatDate(now, timeZone, 'dd/MM/yyyy HH:mm'),
      action: made.draft ? 'Tạo báo cáo (dự thảo)' : 'Tạo báo cáo',
      period: made.name.replace('bao-cao-', ''),
      version: __VERSION__,
      link,
      hash: dataHash(spreadsheet),
    });
    return true;
  } catch (error) {
    console.error(`Nhật ký: ${(error as Error).message}`);
    return false;
  }
}

/** SHA-256 over all cells but the log's, to tell whether two reports come from the same data. */
function dataHash(spreadsheet: Spreadsheet): string {
  const tabs = spreadsheet.tabs.filter((tab) => findTable(tab, LOG) === null);
  const cells = JSON.stringify(tabs.map(({ name, rows }) => [name, rows]));
  const digest = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    cells,
    Utilities.Charset.UTF_8,
  );
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/** Builds the tabs that are missing. Only a spreadsheet that lacks them all gets its locale set. */
export function createMissingTabs(): TabsJson {
  const spreadsheet = readSpreadsheet();
  const plans = missingTabs(spreadsheet, readWorkbook(spreadsheet));
  if (spreadsheet.locale !== 'vi_VN') {
    SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('vi_VN');
  }
  writeTabs(plans);
  return { created: plans.map(({ name }) => name) };
}

function counts(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
