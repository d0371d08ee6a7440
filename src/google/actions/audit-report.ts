// The same for the Doc that was made last.
import type { Audit } from '../../report/audit';
import { documentOfGoogle } from '../../proofread/google-document';
import { lastReport } from '../last-report';
import { readDocument } from '../read-document';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';
import { auditOf } from './audit-document';

/** What the figures of the Doc that was made last are today. */
export interface AuditReportJson extends Audit {
  readonly link: string;
}

export const auditReport: Action<null, AuditReportJson> = {
  menu: { caption: { vi: 'Đối chiếu văn bản', en: 'Compare the document' }, opens: 'audit' },
  run: () => {
    const spreadsheet = readSpreadsheet();
    const link = lastReport(spreadsheet);
    const document = documentOfGoogle(readDocument(link.id));
    return { link: link.address, ...auditOf(document, spreadsheet) };
  },
};
