// Makes the Google Doc: one import of the finished .docx, all or nothing.
import { Failure } from './answer';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE_DOC = 'application/vnd.google-apps.document';

/** A file that an action made: where it can be opened, and by which id it is read. */
export interface MadeFile {
  readonly kind: 'google-doc';
  readonly name: string;
  readonly id: string;
  readonly link: string;
}

/** Imports `bytes` as a new Google Doc named `title`. Throws a `Failure` when Drive refuses. */
export function makeDocument(title: string, bytes: Uint8Array): MadeFile {
  const files = Drive?.Files;
  if (!files) {
    throw new Failure('drive.not-enabled', {
      vi: 'Dịch vụ Google Drive chưa được bật cho tiện ích này. Báo người cài đặt bật dịch vụ nâng cao “Drive” (v3).',
      en: 'The Google Drive service is not enabled for this add-in. Ask whoever installed it to enable the advanced service “Drive” (v3).',
    });
  }
  // Apps Script's bytes are signed.
  const blob = Utilities.newBlob([...new Int8Array(bytes.buffer)], DOCX, `${title}.docx`);
  try {
    const file = files.create({ name: title, mimeType: GOOGLE_DOC }, blob, {
      fields: 'id,webViewLink',
    });
    return { kind: 'google-doc', name: title, id: file.id ?? '', link: file.webViewLink ?? '' };
  } catch (error) {
    const { message } = error as Error;
    throw new Failure('drive.failed', {
      vi: `Google Drive chưa tạo được tài liệu; bảng tính không thay đổi. Chờ một phút rồi bấm Tạo báo cáo lại. Lý do: ${message}`,
      en: `Google Drive could not make the document; the spreadsheet is as it was. Wait a minute and click Tạo báo cáo again. Reason: ${message}`,
    });
  }
}
