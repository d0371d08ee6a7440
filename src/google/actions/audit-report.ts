// The same for the Doc that was made last.
import { documentPlaces, type DocumentPlaceJson } from '../../panel-data/document-places';
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
  /** Of the figures that are told. */
  readonly places: readonly DocumentPlaceJson[];
}

export const auditReport: Action<null, AuditReportJson> = {
  menu: { caption: { vi: 'Đối chiếu văn bản', en: 'Compare the document' }, opens: 'audit' },
  run: () => {
    const spreadsheet = readSpreadsheet();
    const link = lastReport(spreadsheet);
    const document = documentOfGoogle(readDocument(link.id));
    const audit = auditOf(document, spreadsheet);
    const told = audit.figures.filter(({ status }) => status !== 'equal');
    const places = documentPlaces(
      document,
      told.map(({ line }) => line),
    );
    return { link: link.address, ...audit, places };
  },
};
