// Makes the Google Doc: one import of the finished .docx, all or nothing.
import { Failure } from './answer';
import { patiently } from './patiently';
import { reasonWords } from './service-refusal';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FIELDS = 'id,webViewLink';

/** The property that bears a document's mark. */
const MARK = 'soBaoCao';

type Files = GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection;

/** A file that an action made: where it can be opened, and by which id it is read. */
export interface MadeFile {
  readonly kind: 'google-doc';
  readonly name: string;
  readonly id: string;
  readonly link: string;
}

/** A Doc to be made. */
export interface DocumentPlan {
  readonly title: string;
  /** The same for the same report of the same data: by it a Doc is found that nobody was told of. */
  readonly mark: string;
  /** Whether the log knows a Doc: then it was told of. */
  readonly isKnown: (id: string) => boolean;
  readonly bytes: () => Uint8Array;
}

/**
 * Imports a .docx as a new Google Doc; one that an interrupted run made and nobody was told of is taken in its place.
 *
 * @throws Failure when Drive refuses; then there is no new Doc
 */
export function makeDocument(plan: DocumentPlan): MadeFile {
  const files = driveFiles();
  const untold = untoldDocument(plan);
  if (untold) return untold;
  const { title, mark } = plan;
  // Apps Script's bytes are signed.
  const bytes = [...new Int8Array(plan.bytes().buffer)];
  const blob = patiently(() => Utilities.newBlob(bytes, DOCX, `${title}.docx`));
  const resource = { name: title, mimeType: GOOGLE_DOC, appProperties: { [MARK]: mark } };
  try {
    return madeFile(title, files.create(resource, blob, { fields: FIELDS }));
  } catch (error) {
    console.error((error as Error).message);
    // What timed out may have been done all the same.
    const made = untoldDocument(plan);
    if (made) return made;
    const why = reasonWords(error);
    throw new Failure('drive.failed', {
      vi: `Google Drive chưa tạo được tài liệu; bảng tính không thay đổi. ${why.vi}`,
      en: `Google Drive could not make the document; the spreadsheet is as it was. ${why.en}`,
    });
  }
}

/** A Doc with the plan's mark that is not in the bin and not in the log; null also where Drive cannot tell. */
function untoldDocument({ title, mark, isKnown }: DocumentPlan): MadeFile | null {
  try {
    const found = markedDocuments(mark);
    const untold = found.find(({ id }) => id !== undefined && !isKnown(id));
    return untold ? madeFile(title, untold) : null;
  } catch (error) {
    console.error(`Drive: ${(error as Error).message}`);
    return null;
  }
}

/** The Docs that bear a mark and are not in the bin. @throws what Drive says where it refuses */
export function markedDocuments(mark: string): { id?: string; webViewLink?: string }[] {
  const q = `appProperties has { key='${MARK}' and value='${mark}' } and trashed = false`;
  return patiently(() => driveFiles().list({ q, fields: `files(${FIELDS})` })).files ?? [];
}

/** Removes a Doc that the add-in made, for good. @throws what Drive says where it refuses */
export function removeDocument(id: string): void {
  try {
    patiently(() => driveFiles().remove(id));
  } catch (error) {
    // A call that timed out may have removed it.
    if (!/not found/i.test((error as Error).message)) throw error;
  }
}

function madeFile(
  name: string,
  { id, webViewLink }: { id?: string; webViewLink?: string },
): MadeFile {
  return { kind: 'google-doc', name, id: id ?? '', link: webViewLink ?? '' };
}

function driveFiles(): Files {
  // Where the service is off the name itself is unknown.
  const files = typeof Drive === 'undefined' ? undefined : Drive.Files;
  if (files) return files;
  throw new Failure('drive.not-enabled', {
    vi: 'Dịch vụ Google Drive chưa được bật cho tiện ích này. Báo người cài đặt bật dịch vụ nâng cao “Drive” (v3).',
    en: 'The Google Drive service is not enabled for this add-in. Ask whoever installed it to enable the advanced service “Drive” (v3).',
  });
}
