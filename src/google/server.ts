// What the panel, the menu and the command line ask for: read, check, report, build the tabs.
import type { Finding } from '../checks/finding';
import type { Language } from '../vietnamese/bilingual';
import { RULES } from '../checks/index';
import { checkContext } from '../checks/rule';
import { runChecks } from '../checks/run';
import { composeReport } from '../report/compose';
import type { Report } from '../report/model';
import type { Facts } from '../workbook/facts';
import { changesSince } from '../report/changes';
import { withChangesPage } from '../report/changes-page';
import { writeText } from '../report/text';
import type { FinishedDocument } from '../proofread/finished-document';
import { documentOfGoogle } from '../proofread/google-document';
import type { CheckJson, ReportJson, ReportOptions, TabsJson } from '../server-functions';
import { factsJson, summaryJson, tabsJson, type FactsJson } from '../workbook/facts-json';
import type { Spreadsheet } from '../workbook/grid';
import { periodText } from '../workbook/period';
import { LOG } from '../workbook/columns';
import { findTable } from '../workbook/headers';
import { readWorkbook } from '../workbook/read-workbook';
import { missingTabs } from '../workbook/starter/missing-tabs';
import { Failure } from './answer';
import { findLastReport, RELEASED } from './last-report';
import { writeLog } from './log';
import { makeDocument } from './make-document';
import { readDocument } from './read-document';
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

/** The name of the report's files, for whoever looks for an earlier one. */
export function reportName(): { name: string } {
  const { report: made } = composeReport(readWorkbook(readSpreadsheet()), 'vi');
  return { name: made.name };
}

/** Makes the report of the active spreadsheet. */
export function report(language: Language, options: ReportOptions): ReportJson {
  return underLock(() => {
    const spreadsheet = readSpreadsheet();
    if (options.seen !== undefined && options.seen !== dataHash(spreadsheet)) {
      throw new Failure('report.changed', {
        vi: 'Có người vừa sửa số liệu sau khi kiểm tra, nên báo cáo chưa được tạo. Kiểm tra lại rồi tạo báo cáo.',
        en: 'Somebody changed the data after it was checked, so no report was made. Check again, then make the report.',
      });
    }
    return makeReport(spreadsheet, language, options);
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

function makeReport(
  spreadsheet: Spreadsheet,
  language: Language,
  options: ReportOptions,
): ReportJson {
  const facts = readWorkbook(spreadsheet);
  if (facts.departments.length === 0 && facts.catalogue.length === 0) {
    throw new Failure('workbook.not-ours', {
      vi: 'Bảng tính này chưa có tab của đơn vị và tab Danh mục. Dùng “Tạo sổ” để dựng các tab trước khi tạo báo cáo.',
      en: 'This spreadsheet has neither a department’s tab nor tab Danh mục. Use “Tạo sổ” to build the tabs first.',
    });
  }
  const { report: composed, findings } = composeReport(facts, language);
  if (options.release && composed.draft) {
    throw new Failure('report.not-final', {
      vi: 'Sổ còn lỗi nên chưa làm được bản phát hành. Bấm “Kiểm tra”, sửa hết lỗi rồi làm lại.',
      en: 'The workbook still has errors, so nothing can be released. Check it, mend the errors, and try again.',
    });
  }
  const earlier = options.earlier ?? earlierReport(spreadsheet, facts);
  const changes = earlier && changesSince(earlier, writeText(composed).figures);
  const told =
    changes && options.changesPage ? withChangesPage(composed, changes, facts) : composed;
  const made = options.release ? released(told) : told;
  const now = new Date();
  const document = makeDocument(made.caption, documentBytes(made, now.toISOString()));
  const action = options.release ? RELEASED : 'Tạo báo cáo';
  const logged = tryLog(spreadsheet, facts, made, action, document.link, now);
  return {
    name: made.name,
    ...document,
    ...writeText(made),
    draft: made.draft,
    ...counts(findings),
    summary: summaryJson(facts),
    findings,
    changes,
    logged,
  };
}

/** The same report without links, under a name of its own. */
function released(report: Report): Report {
  return {
    ...report,
    workbook: null,
    name: `${report.name}-phat-hanh`,
    caption: `${report.caption} (bản phát hành)`,
  };
}

/** The last report of the same period; null where there is none, or Google does not let it be read. */
function earlierReport(spreadsheet: Spreadsheet, facts: Facts): FinishedDocument | null {
  const link = facts.period && findLastReport(spreadsheet, periodText(facts.period));
  if (!link) return null;
  try {
    return documentOfGoogle(readDocument(link.id));
  } catch (error) {
    // What changed is good to know, but no reason not to make the report.
    console.error(`Bản trước: ${(error as Error).message}`);
    return null;
  }
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
  action: string,
  link: string,
  now: Date,
): boolean {
  try {
    const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    writeLog(spreadsheet, {
      time: Utilities.formatDate(now, timeZone, 'dd/MM/yyyy HH:mm'),
      action: made.draft ? `${action} (dự thảo)` : action,
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
