// Judges each number of a finished document that somebody read by the active spreadsheet.
import type { FinishedDocument } from '../../proofread/finished-document';
import { auditDocument as audit, type Audit } from '../../report/audit';
import { composeReport } from '../../report/compose';
import { writeText } from '../../report/text';
import type { Spreadsheet } from '../../workbook/grid';
import { readWorkbook } from '../../workbook/read-workbook';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';

export const auditDocument: Action<FinishedDocument, Audit> = {
  run: (document) => auditOf(document, readSpreadsheet()),
};

/** Each number of `document` against the report that `spreadsheet` would make now. */
export function auditOf(document: FinishedDocument, spreadsheet: Spreadsheet): Audit {
  const { report } = composeReport(readWorkbook(spreadsheet));
  return audit(document, writeText(report).figures);
}
