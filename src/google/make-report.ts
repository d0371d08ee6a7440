// Makes the month's report as a new Google Doc, and notes it in the log.
import { countFindings, type FindingCounts } from '../rules/count';
import { documentOfGoogle } from '../proofread/google-document';
import type { FinishedDocument } from '../proofread/finished-document';
import { changesSince, type Changes } from '../report/changes';
import { withChangesPage } from '../report/changes-page';
import { composeReport } from '../report/compose';
import { released } from '../report/release';
import { writeText, type PrintedFigure } from '../report/text';
import type { Report } from '../report/model';
import type { Facts } from '../workbook/facts';
import type { Spreadsheet } from '../workbook/grid';
import { periodText } from '../workbook/period';
import { readWorkbook } from '../workbook/read-workbook';
import { Failure } from './answer';
import { dataHash, sha256 } from './data-hash';
import { findLastReport, isLogged, RELEASED } from './last-report';
import { tryLog } from './log';
import { makeDocument, type MadeFile } from './make-document';
import { readDocument } from './read-document';
import { readSpreadsheet } from './read-spreadsheet';

declare const __VERSION__: string;
declare function require(path: '../report/docx/write'): typeof import('../report/docx/write');

/** A report that was made, in brief. */
export interface MadeReport extends FindingCounts {
  readonly name: string;
  /** The document that was made of it. */
  readonly file: MadeFile;
  readonly draft: boolean;
  /** Since the last report of this period; null where there is none that can be read. */
  readonly changes: Changes | null;
  /** Whether the log has it; a protected log does not undo the report. */
  readonly logged: boolean;
}

/** A report that was made, with all that stands in it. */
export interface ReportJson extends MadeReport {
  /** The whole report as plain text. */
  readonly text: string;
  readonly figures: readonly PrintedFigure[];
}

/** How a report is made, besides the usual. */
export interface ReportOptions {
  /** Hash of the data that was checked; other data makes no report. */
  readonly seen?: string;
  /** Without links and marks, for sending out. Refused while errors are open. */
  readonly release?: boolean;
  /** An earlier draft of the same period, to tell what changed; Google's is found by the log. */
  readonly earlier?: FinishedDocument;
  /** Adds a page for the leader with what changed. */
  readonly changesPage?: boolean;
}

/** @throws Failure when the data is no longer what was seen, is no workbook of ours, or may not be released yet */
export function makeReport(options: ReportOptions): ReportJson {
  const spreadsheet = readSpreadsheet();
  const hash = dataHash(spreadsheet);
  if (options.seen !== undefined && options.seen !== hash) {
    throw new Failure('report.changed', {
      vi: 'Có người vừa sửa số liệu sau khi kiểm tra, nên báo cáo chưa được tạo. Kiểm tra lại rồi tạo báo cáo.',
      en: 'Somebody changed the data after it was checked, so no report was made. Check again, then make the report.',
    });
  }
  const facts = readWorkbook(spreadsheet);
  if (facts.departments.length === 0 && facts.catalogue.length === 0) {
    throw new Failure('workbook.not-ours', {
      vi: 'Bảng tính này chưa có tab của đơn vị và tab Danh mục. Dùng “Tạo sổ” để dựng các tab trước khi tạo báo cáo.',
      en: 'This spreadsheet has neither a department’s tab nor tab Danh mục. Use “Tạo sổ” to build the tabs first.',
    });
  }
  const { report: composed, findings } = composeReport(facts);
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
  const report = options.release ? released(told) : told;
  const now = new Date();
  const file = makeDocument({
    title: report.caption,
    mark: markOf(spreadsheet, hash, options),
    isKnown: (id) => isLogged(spreadsheet, id),
    bytes: () => documentBytes(report, now.toISOString()),
  });
  const action = options.release ? RELEASED : 'Tạo báo cáo';
  const logged = tryLog(spreadsheet, {
    action: report.draft ? `${action} (dự thảo)` : action,
    period: facts.period ? periodText(facts.period) : '',
    link: file.link,
    hash,
    now,
  });
  const { name, draft } = report;
  return {
    name,
    file,
    draft,
    changes,
    logged,
    ...countFindings(findings),
    ...writeText(report),
  };
}

/** What is told of a report where its text is not shown: that grows with the workbook. */
export function inBrief(report: ReportJson): MadeReport {
  const { name, file, draft, errors, warnings, changes, logged } = report;
  return { name, file, draft, errors, warnings, changes, logged };
}

/** The same for the same report made by the same version of the same data of this spreadsheet. */
function markOf(
  { url }: Spreadsheet,
  hash: string,
  { release, changesPage }: ReportOptions,
): string {
  return sha256(JSON.stringify([url, hash, __VERSION__, release ?? false, changesPage ?? false]));
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

/** The writer of documents, zip and all, is evaluated here, on first use, and not when a cell computes. */
function documentBytes(report: Report, at: string): Uint8Array {
  const { writeDocx } = require('../report/docx/write');
  return writeDocx(report, at);
}
