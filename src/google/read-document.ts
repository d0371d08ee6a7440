// Reads a Google Doc through the Docs service. Whether drive.file alone allows it waits for a live run.
import type { GoogleDocument } from '../proofread/google-document';
import { Failure } from './answer';
import { patiently } from './patiently';
import { refusalKind } from './service-refusal';

/** The Doc's JSON. Throws a `Failure` where the service is off or refuses. */
export function readDocument(id: string): GoogleDocument {
  // Where the service is off the name itself is unknown.
  const documents = typeof Docs === 'undefined' ? undefined : Docs.Documents;
  if (!documents) {
    throw new Failure('docs.not-enabled', {
      vi: 'Dịch vụ Google Docs chưa được bật cho tiện ích này. Báo người cài đặt bật dịch vụ nâng cao “Docs” (v1).',
      en: 'The Google Docs service is not enabled for this add-in. Ask whoever installed it to enable the advanced service “Docs” (v1).',
    });
  }
  try {
    return patiently(() => documents.get(id) as GoogleDocument);
  } catch (error) {
    if (refusalKind(error) === 'busy') throw error;
    console.error((error as Error).message);
    throw new Failure('docs.failed', {
      vi: 'Google Docs không cho đọc báo cáo: tài liệu đã bị xóa, hoặc do người khác tạo (tiện ích chỉ đọc được tài liệu do chính tài khoản này tạo). Hãy tạo lại báo cáo, hoặc tải tệp .docx về rồi soát bằng máy tính.',
      en: 'Google Docs would not let the report be read: it was deleted, or somebody else made it (the add-in reads only what this account made). Make the report again, or download it as .docx and proofread it on a computer.',
    });
  }
}
