// What the panel, the menu and the command line ask for: read, check, report, build the tabs.
import type { Finding } from '../checks/finding';
import type { Language } from '../vietnamese/bilingual';
import { RULES } from '../checks/index';
import { checkContext } from '../checks/rule';
import { runChecks } from '../checks/run';
import { composeReport } from '../report/compose';
import type { Report } from '../report/model';
import type { Facts } from '../workbook/facts';
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
export function readFacts(): FactsJson {
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

/** Makes the report of the active spreadsheet; with `seen` only of the data with that hash. */
export function report(language: Language, seen?: string): ReportJson {
  return underLock(() => {
    const spreadsheet = readSpreadsheet();
    if (seen !== undefined && seen !== dataHash(spreadsheet)) {
      throw new Failure('report.changed', {
        vi: 'Có người vừa sửa số liệu sau khi kiểm tra, nên báo cáo chưa được tạo. Kiểm tra lại rồi tạo báo cáo.',
        en: 'Somebody changed the data after it was checked, so no report was made. Check again, then make the report.',
      });
    }
    return makeReport(spreadsheet, language);
  });
}

/** Runs `work` while no other run of the add-in writes. */
export function underLock<T>(work: () => T): T {
  // Null where the script is not bound to a document; the add-in always is.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock && !lock.tryLock(LOCK_WAIT)) {
    throw new Failure('report.busy', {
      vi: 'Một người khác đang tạo báo cáo hoặc tạo sổ ở bảng tính này. Chờ một phút rồi bấm lại.',
      en: 'Somebody else is making a report or tabs in this spreadsheet. Wait a minute and try again.',
    });
  }
  try {
    return work();
  } finally {
    lock?.releaseLock();
  }
}

function makeReport(spreadsheet: Spreadsheet, language: Language): ReportJson {
  const facts = readWorkbook(spreadsheet);
  if (facts.departments.length === 0 && facts.catalogue.length === 0) {
    throw new Failure('workbook.not-ours', {
      vi: 'Bảng tính này chưa có tab của đơn vị và tab Danh mục. Dùng “Tạo sổ” để dựng các tab trước khi tạo báo cáo.',
      en: 'This spreadsheet has neither a department’s tab nor tab Danh mục. Use “Tạo sổ” to build the tabs first.',
    });
  }
  const { report: made, findings } = composeReport(facts, language);
  const now = new Date();
  const document = makeDocument(made.caption, documentBytes(made, now.toISOString()));
  const logged = tryLog(spreadsheet, facts, made, document.link, now);
  return {
    name: made.name,
    ...document,
    ...writeText(made),
    draft: made.draft,
    ...counts(findings),
    summary: summaryJson(facts),
    findings,
    logged,
  };
}

/** The document library is large: it is evaluated here, on first use, and not when a cell computes. */
function documentBytes(made: Report, at: string): Uint8Array {
  const { writeDocx } = require('../report/docx/write');
  return writeDocx(made, at);
}

/** A log that cannot be written (a protected tab) does not undo the report. */
function tryLog(
  spreadsheet: Spreadsheet,
  facts: Facts,
  made: Report,
  link: string,
  now: Date,
): boolean {
  try {
    const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    writeLog(spreadsheet, {
      time: Utilities.formatDate(now, timeZone, 'dd/MM/yyyy HH:mm'),
      action: made.draft ? 'Tạo báo cáo (dự thảo)' : 'Tạo báo cáo',
      period: facts.period ? periodText(facts.period) : '',
      version: __VERSION__,
      link,
      hash: dataHash(spreadsheet),
    });
    // Before the lock goes, or another run may read what is not written yet.
    SpreadsheetApp.flush();
    return true;
  } catch (error) {
    console.error(`Nhật ký: ${(error as Error).message}`);
    return false;
  }
}

/** SHA-256 over all cells but the log's, to tell whether two reports come from the same data. */
export function dataHash(spreadsheet: Spreadsheet): string {
  const tabs = spreadsheet.tabs.filter((tab) => findTable(tab, LOG) === null);
  const cells = JSON.stringify(tabs.map(({ name, rows }) => [name, rows]));
  const digest = Utilities.computeDigest(
    Utilities.DigestAlgorithm.SHA_256,
    cells,
    Utilities.Charset.UTF_8,
  );
  return digest.map((byte) => (byte & 0xff).toString(16).padStart(2, '0')).join('');
}

/**
 * Builds the tabs that are missing. Only a spreadsheet that has none of ours gets its locale set:
 * on a used one numbers were typed under the other, which a finding says.
 */
export function createMissingTabs(): TabsJson {
  return underLock(() => {
    const spreadsheet = readSpreadsheet();
    const facts = readWorkbook(spreadsheet);
    const plans = missingTabs(spreadsheet, facts);
    const isNew = !facts.settings && facts.departments.length === 0 && facts.catalogue.length === 0;
    if (isNew && spreadsheet.locale !== 'vi_VN') {
      SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('vi_VN');
    }
    writeTabs(plans);
    return { created: plans.map(({ name }) => name) };
  });
}

function counts(findings: readonly Finding[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
