// Proofreads the Doc that was made last, with the rules that tab Quy tắc leaves on.
import { documentPlaces, type DocumentPlaceJson } from '../../panel-data/document-places';
import type { ProofreadJson } from '../../proofread/finding';
import { documentOfGoogle } from '../../proofread/google-document';
import { readWorkbook } from '../../workbook/read-workbook';
import { lastReport } from '../last-report';
import { readDocument } from '../read-document';
import { readSpreadsheet } from '../read-spreadsheet';
import type { Action } from './action';
import { proofreadLines } from './proofread-document';

/** What is wrong in the Doc that was made last. */
export interface ProofreadReportJson extends ProofreadJson {
  readonly link: string;
  /** Of the findings. */
  readonly places: readonly DocumentPlaceJson[];
}

export const proofreadReport: Action<null, ProofreadReportJson> = {
  menu: { caption: { vi: 'Soát văn bản', en: 'Proofread' }, opens: 'proofread' },
  run: (_, language) => {
    const spreadsheet = readSpreadsheet();
    const link = lastReport(spreadsheet);
    const document = documentOfGoogle(readDocument(link.id));
    const { ruleSwitches } = readWorkbook(spreadsheet);
    const proofread = proofreadLines(document, language, ruleSwitches);
    const places = documentPlaces(
      document,
      proofread.findings.map(({ line }) => line),
    );
    return { link: link.address, ...proofread, places };
  },
};
