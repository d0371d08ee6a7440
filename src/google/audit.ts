// Compares a finished document with the workbook: one that the command line read, or the last Doc.
import { composeReport } from '../report/compose';
import { auditDocument as audit, type Audit } from '../report/audit';
import { writeText } from '../report/text';
import { documentOfGoogle } from '../proofread/google-document';
import type { FinishedDocument } from '../proofread/finished-document';
import type { AuditReportJson } from '../server-functions';
import type { Spreadsheet } from '../workbook/grid';
import { readWorkbook } from '../workbook/read-workbook';
import { lastReport } from './last-report';
import { readDocument } from './read-document';
import { readSpreadsheet } from './read-spreadsheet';

/** Judges each number of `document` by the active spreadsheet. */
export function auditDocument(document: FinishedDocument): Audit {
  return auditOf(document, readSpreadsheet());
}

/** The same for the Doc that was made last. */
export function auditReport(): AuditReportJson {
  const spreadsheet = readSpreadsheet();
  const link = lastReport(spreadsheet);
  const document = documentOfGoogle(readDocument(link.id));
  return { link: link.address, ...auditOf(document, spreadsheet) };
}

function auditOf(document: FinishedDocument, spreadsheet: Spreadsheet): Audit {
  const { report } = composeReport(readWorkbook(spreadsheet), 'vi');
  return audit(document, writeText(report).figures);
}
